#include "searcher/filler_words.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "searcher/han_words.h"
#include "tests/unit/small_index.h"

namespace dragnet {

namespace {

SearchResult answer(const std::string& query, bool concepts = true) {
  SearchRequest request = asking(query);
  request.concepts = concepts;
  return search(small_index(), request);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(filler_words)

BOOST_AUTO_TEST_CASE(are_known_as_they_are_typed) {
  for (const char* word : {"which", "Which",  "of", "the", "a",  "with", "why", "多少", "的", "了",
                           "什麼",  "怎麼樣", "誰", "嗎",  "or", "Or",   "和",  "與",   "或", "及"})
    BOOST_TEST(is_filler(word), word);
  for (const char* word : {"WHO", "IT", "OR", "police", "not", "银行", "一", "和平", "以及", ""})
    BOOST_TEST(!is_filler(word), word);
}

BOOST_AUTO_TEST_CASE(what_a_question_asks_for_is_no_word_of_a_report) {
  const auto understood = [](const char* query) { return answer(query).asked.text; };
  BOOST_TEST(understood("Which cities reported gangs about cards?") == understood("gangs cards"));
  BOOST_TEST(understood("which cities and provinces saw gangs") == understood("gangs"));
  BOOST_TEST(understood("most gangs saw all cards") == "most AND gangs AND saw AND all AND cards");
  BOOST_TEST(understood("who has most gangs") == understood("gangs"));
  BOOST_TEST(understood("什么 gangs 一共") == understood("gangs"));
  BOOST_TEST(understood("一共 gangs") == "一共 AND gangs");
  BOOST_TEST(understood("which cities are there") == "");
  BOOST_TEST(understood("gangs NOT (which cities)") == "gangs AND NOT cities");
  BOOST_TEST(understood("how many people") == "people");
  BOOST_TEST(understood("which (gangs OR cards) cities") == "gangs OR cards");
}

BOOST_AUTO_TEST_CASE(a_named_fraud_is_one_of_cases) {
  const auto understood = [](const std::string& query) { return answer(query).asked.text; };
  const std::string named = understood("杀猪盘");
  BOOST_TEST(named.find("type:") != std::string::npos);
  for (const char* query : {"杀猪盘案件", "杀猪盘 案件", "杀猪盘的案例", "杀猪盘 cases"})
    BOOST_TEST(understood(query) == named, query);
  BOOST_TEST((answer("杀猪盘案件").asked.fillers == std::vector<std::string>{"案件"}));
  BOOST_TEST(understood("杀猪盘 CASE").find("CASE") != std::string::npos);
  for (const char* query : {"案件 杀猪盘", "杀猪盘 银行 案件", "西安 案件"})
    BOOST_TEST(understood(query).find("案件") != std::string::npos, query);
  BOOST_TEST(answer("杀猪盘案件", false).asked.text.find("案件") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(questions_find_what_their_words_find) {
  const SearchResult result = answer("Which gang was caught by the police?");
  BOOST_TEST(result.asked.text == answer("gang caught police").asked.text);
  BOOST_TEST((result.asked.fillers == std::vector<std::string>{"Which", "was", "by", "the"}));
  BOOST_TEST(answer("of the money", false).asked.text == "money");
  BOOST_TEST(ids_of(answer("西安怎么破获了案件")) == "c2");
  BOOST_TEST(
      (answer("西安怎么破获了案件").asked.fillers == std::vector<std::string>{"怎么", "了"}));
  BOOST_TEST((answer("西安破获案件情况").asked.fillers == std::vector<std::string>{"情况"}));
}

BOOST_AUTO_TEST_CASE(are_left_out_beside_whatever_else_is_asked_for) {
  const std::vector<std::pair<std::string, std::string>> queries = {
      {"which \"stop payment\" of", "\"stop payment\""},
      {"which city:Xi'an", "city:610100"},
      {"which launder*", "launder*"},
      {"how many suspects-arrested>=5", "suspects-arrested>=5"},
      {"what money NEAR/5 gang", "money NEAR/5 gang"},
      {"which (money OR gang)", "money OR gang"}};
  for (const auto& [typed, meant] : queries) {
    BOOST_TEST(answer(typed).asked.text == answer(meant).asked.text, typed);
    BOOST_TEST(answer(typed).total > 0, typed);
  }
}

BOOST_AUTO_TEST_CASE(join_words_without_being_asked_for) {
  BOOST_TEST(answer("money or gang").asked.text == "money AND gang");
  BOOST_TEST((answer("money or gang").asked.fillers == std::vector<std::string>{"or"}));
  BOOST_TEST(answer("西安和案件").asked.text == answer("西安 案件").asked.text);
  for (const char* query : {"案件 或 金钱", "案件與金钱", "案件 及 金钱"})
    BOOST_TEST(answer(query).asked.text == answer("案件 金钱").asked.text, query);
  BOOST_TEST(answer("和").asked.text == "和");
  BOOST_TEST(answer("\"money or gang\"").asked.fillers.empty());
}

BOOST_AUTO_TEST_CASE(are_known_in_either_script) {
  BOOST_TEST(ids_of(answer("西安破獲什麼案件")) == "c2");
  BOOST_TEST((answer("西安破獲什麼案件").asked.fillers == std::vector<std::string>{"什麼"}));
  BOOST_TEST((answer("誰的案件").asked.fillers == std::vector<std::string>{"誰", "的"}));
  BOOST_TEST((answer("怎麼破獲案件").asked.fillers == std::vector<std::string>{"怎麼"}));
}

BOOST_AUTO_TEST_CASE(stand_for_themselves_alone_in_names_and_in_quotes) {
  BOOST_TEST(answer("which").asked.text == "which");
  BOOST_TEST(answer("what is the").asked.fillers.empty());
  BOOST_TEST(answer("了").asked.text == "了");
  BOOST_TEST(answer("which -money").asked.text == "which AND NOT money");
  BOOST_TEST(answer("money -the").asked.text == "money AND NOT the");
  BOOST_TEST(answer("\"the money\"").asked.fillers.empty());
  BOOST_TEST(answer("title:the gang").asked.fillers.empty());
  BOOST_TEST(answer("WHO money").asked.fillers.empty());
}

BOOST_AUTO_TEST_CASE(conjunctions_are_cut_off_between_words_alone) {
  using Words = std::vector<std::string_view>;
  BOOST_TEST((han_words("银行和警方") == Words{"银行", "和", "警方"}));
  BOOST_TEST((han_words("老人與銀行") == Words{"老人", "與", "銀行"}));
  BOOST_TEST((han_words("和案件", {.word_before = true}) == Words{"和", "案件"}));
  BOOST_TEST((han_words("警方及", {.word_behind = true}) == Words{"警方", "及"}));
  for (const char* word :
       {"陈和生", "张和", "和平", "及时", "与会", "和", "和信贷", "欧阳和", "与时代"})
    BOOST_TEST((han_words(word) == Words{word}), word);
}

BOOST_AUTO_TEST_CASE(particles_are_cut_off_the_words_beside_them) {
  using Words = std::vector<std::string_view>;
  BOOST_TEST((han_words("老人被骗的钱") == Words{"老人", "被骗", "的", "钱"}));
  BOOST_TEST((han_words("的钱") == Words{"的", "钱"}));
  BOOST_TEST((han_words("老人被騙什麼") == Words{"老人", "被騙", "什麼"}));
  BOOST_TEST((han_words("誰的錢") == Words{"誰", "的", "錢"}));
  BOOST_TEST((han_words("哪里的") == Words{"哪里", "的"}));
  for (const char* word : {"目的", "了解", "杀猪盘", "的"})
    BOOST_TEST((han_words(word) == Words{word}), word);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dragnet
