#include <csignal>
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "common/error.h"
#include "indexer/copy_clusters.h"
#include "indexer/copy_rules.h"
#include "indexer/copy_signature.h"
#include "indexer/interrupt.h"
#include "tests/unit/child_process.h"

namespace dragnet {

namespace {

const std::string sentences =
    "Officers went from door to door in the old town on Monday and spoke with every shop keeper "
    "about callers who pretend to be bank clerks. The calls had started in the spring and became "
    "more frequent after a list of customers was stolen from a parcel service. One family lost "
    "the savings of ten years within an hour. The bank has since trained its tellers to ask why "
    "so much money has to leave so fast, and the tellers say that most people thank them later. ";
const std::string ending = "A second meeting for the new town is planned before the holidays.";
const std::string other =
    "Rain fell on the northern plain for three days while farmers waited with the harvest. The "
    "river rose to the second step of the quay and the ferry stayed in port until the wind "
    "turned. By the weekend the roads were dry again and trucks carried the first wheat south.";

struct Facts {
  std::vector<Figure> figures = {};
  std::vector<std::string> places = {};
  std::optional<Date> date = std::nullopt;
  std::string title = {};
  std::string language = "en";
};

CopySignature signature(const std::string& text, const Facts& facts = {}) {
  AnalyzedReport analyzed;
  analyzed.report.text = text;
  analyzed.report.language = facts.language;
  analyzed.report.figures = facts.figures;
  analyzed.report.date = facts.date;
  for (const std::string& place : facts.places)
    analyzed.report.places.push_back({.id = place, .implied = false, .evidence = {}});
  analyzed.report.title = facts.title;
  analyzed.title = Analyzer().analyze(analyzed.report.title);
  analyzed.text = Analyzer().analyze(analyzed.report.text);
  return decode_copy_signature(encode_copy_signature(make_copy_signature(analyzed)));
}

Figure arrests(double value) {
  Figure figure;
  figure.kind = FigureKind::suspects_arrested;
  figure.value = value;
  return figure;
}

std::string upper_case(std::string text) {
  for (char& c : text) c = static_cast<char>(c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c);
  return text;
}

// Made-up words, each another one.
std::string words(int first, int last) {
  std::string text;
  for (int i = first; i < last; ++i) {
    for (int rest = i + 26; rest > 0; rest /= 26) text += static_cast<char>('a' + rest % 26);
    text += "x ";
  }
  return text;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(copies)

BOOST_AUTO_TEST_CASE(the_search_for_them_is_interrupted) {
  const std::vector<CopySignature> copies(2, signature(sentences));
  BOOST_TEST(find_copies(copies).size() == 1U);
  BOOST_TEST(status_of_child([&] {
               watch_for_interrupts();
               ::raise(SIGINT);
               try {
                 find_copies(copies);
               } catch (const Error& error) {
                 ::_exit(static_cast<int>(error.status));
               }
             }) == 130);
}

BOOST_AUTO_TEST_CASE(signatures_survive_storage) {
  const CopySignature stored = signature(
      sentences, {.figures = {arrests(7)}, .places = {"420500"}, .date = Date{2023, 5, 15}});
  BOOST_TEST((decode_copy_signature(encode_copy_signature(stored)) == stored));
  BOOST_TEST(stored.facts.size() == 2U);
  BOOST_TEST(encode_copy_signature(signature("Too short to tell.")).empty());
  BOOST_CHECK_THROW(decode_copy_signature("cut"), IndexError);
}

BOOST_AUTO_TEST_CASE(signatures_are_those_that_are_stored_in_indexes) {
  BOOST_TEST(signature(sentences, {.title = "Calls stopped"}).digest == 1677667275494533685U);
  BOOST_TEST(signature("今年5月3日，港城警方在第2次行动中抓获了冒充客服的9名嫌疑人，追回300万元。",
                       {.language = "zh"})
                 .digest == 6608742788310142057U);
}

BOOST_AUTO_TEST_CASE(the_same_words_are_a_copy_whatever_their_form) {
  BOOST_TEST(are_copies(signature(sentences), signature(upper_case(sentences))));
  BOOST_TEST(are_copies(signature(sentences), signature("By our reporter\n" + sentences + ending)));
  BOOST_TEST(!are_copies(signature(sentences), signature(other)));
}

BOOST_AUTO_TEST_CASE(other_figures_or_places_make_another_story) {
  const auto with = [](double value, const std::string& place) {
    return signature(sentences, {.figures = {arrests(value)}, .places = {place}});
  };
  BOOST_TEST(are_copies(with(151, "420500"), with(151, "420500")));
  BOOST_TEST(!are_copies(with(151, "420500"), with(152, "420500")));
  BOOST_TEST(!are_copies(with(151, "420500"), with(151, "450200")));
}

BOOST_AUTO_TEST_CASE(a_copy_cut_short_says_less) {
  const CopySignature whole =
      signature(sentences + ending, {.figures = {arrests(151), arrests(9)}});
  BOOST_TEST(are_copies(whole, signature(sentences, {.figures = {arrests(151)}})));
  BOOST_TEST(are_copies(whole, signature(sentences)));
  BOOST_TEST(!are_copies(whole, signature(sentences, {.figures = {arrests(151), arrests(8)}})));
}

BOOST_AUTO_TEST_CASE(other_days_of_action_make_another_story) {
  const auto on = [](const std::string& day) { return signature("On " + day + ". " + sentences); };
  BOOST_TEST(are_copies(on("May 12"), on("May 12")));
  BOOST_TEST(!are_copies(on("May 12"), on("June 25")));
}

BOOST_AUTO_TEST_CASE(what_is_told_again_a_year_later_must_be_the_same_throughout) {
  const auto published = [](const std::string& text, std::int16_t year) {
    return signature(text, {.date = Date{year, 5, 15}});
  };
  BOOST_TEST(are_copies(published(sentences, 2023), published(sentences, 2024)));
  BOOST_TEST(are_copies(published(sentences, 2023), published(sentences + ending, 2023)));
  BOOST_TEST(!are_copies(published(sentences, 2023), published(sentences + ending, 2024)));
}

BOOST_AUTO_TEST_CASE(a_day_without_its_year_is_another_day_when_told_another_year) {
  const auto published = [](const std::string& text, Date date) {
    return signature(text, {.date = date});
  };
  const std::string yearly = "The hall opens for visitors on May 12. " + sentences;
  const std::string once = "The hall opened for visitors on May 12, 2021. " + sentences;
  const Date spring{2023, 5, 10};
  BOOST_TEST(are_copies(published(yearly, spring), published(yearly, {2023, 8, 1})));
  BOOST_TEST(!are_copies(published(yearly, spring), published(yearly, {2024, 5, 10})));
  BOOST_TEST(are_copies(published(once, spring), published(once, {2024, 5, 10})));
}

BOOST_AUTO_TEST_CASE(what_is_told_again_two_weeks_later_must_be_nearly_the_same) {
  const auto published = [](const std::string& text, std::int8_t day) {
    return signature(text, {.date = Date{2023, 5, static_cast<std::uint8_t>(day)}});
  };
  BOOST_TEST(are_copies(published(sentences, 1), published(sentences + ending, 6)));
  BOOST_TEST(!are_copies(published(sentences, 1), published(sentences + ending, 15)));
  BOOST_TEST(are_copies(published(sentences, 1), published(sentences, 15)));
}

BOOST_AUTO_TEST_CASE(a_template_with_other_names_asks_for_more_likeness) {
  const auto under = [](const std::string& title, const std::string& text) {
    return signature(title + " on Monday morning in the hall of the town. " + text,
                     {.title = title});
  };
  const auto headed = [](const std::string& title, const std::string& text) {
    return signature(
        "Officers thank the tellers of the harbour bank on Monday morning in the hall "
        "of the town. " +
            text,
        {.title = title});
  };
  const std::string tellers = "Officers thank the tellers of the harbour bank";
  const std::string guards = "Officers thank the guards of the harbour bank";
  const std::string cut = sentences.substr(0, sentences.size() - 110);
  BOOST_TEST(are_copies(under(tellers, sentences), under(tellers, cut)));
  BOOST_TEST(!are_copies(under(tellers, sentences), under(guards, cut)));
  BOOST_TEST(!are_copies(headed("A day in the old town", cut), under(guards, sentences)));
  BOOST_TEST(are_copies(under(tellers, sentences), headed(guards, cut)));
  BOOST_TEST(are_copies(under(tellers, sentences), headed(tellers + ": video", cut)));
  BOOST_TEST(are_copies(under(tellers, sentences), headed("A day in the old town", cut)));
}

// Every name stands out from the others, whatever characters it is written with.
BOOST_AUTO_TEST_CASE(notices_of_one_form_are_told_apart_by_any_name) {
  const std::vector<std::string> names = {
      "摆渡人", "锁匠们", "老裁缝", "小木偶", "牧羊汉", "茶掌柜", "花摊主", "果农户",
      "修表匠", "剧团长", "矿家属", "船厂工", "编辑部", "退伍兵", "护林站", "舞狮队"};
  const auto notice = [](const std::string& name, const std::string& more) {
    return signature(
        "本月初" + name + "来到县公安局的反诈课堂，听民警讲解骗子如何打电话。" + name +
            "先看了一段短片，随后分组练习怎样挂断来电。课堂上有人问起刷单返利的陷阱，"
            "民警把聊天记录一页一页投在墙上。散场时大家互相加了联系方式，"
            "约定以后遇到可疑的链接先问一问再点开。主办方说，最难的是让人相信电话那头的同乡"
            "其实是照着稿子念的陌生人，所以短片里用了真实的录音，只把声音改得低沉一些。"
            "午后大厅里又来了一批" +
            name + "，椅子不够，有人靠着窗台听完了全程。" + more,
        {.title = name + "走进县公安局反诈课堂", .language = "zh"});
  };
  for (const std::string& name : names) {
    BOOST_TEST(are_copies(notice(name, ""), notice(name, "下一堂课安排在月底。")));
    for (const std::string& other_name : names)
      BOOST_TEST((name == other_name || !are_copies(notice(name, ""), notice(other_name, ""))),
                 name << ", " << other_name);
  }
}

BOOST_AUTO_TEST_CASE(a_copy_without_figures_does_not_join_two_bulletins) {
  const CopySignature may = signature(sentences, {.figures = {arrests(151)}});
  const CopySignature june = signature(sentences, {.figures = {arrests(163)}});
  const std::vector<CopySignature> all = {may, signature(sentences), june};
  BOOST_REQUIRE_EQUAL(find_copies(all).size(), 1U);
  BOOST_TEST(find_copies(all).front().size() == 2U);
}

BOOST_AUTO_TEST_CASE(a_copy_may_join_two_clusters) {
  const CopySignature first = signature(words(0, 320));
  const CopySignature second = signature(words(180, 500));
  const std::vector<CopySignature> apart = {first, second};
  BOOST_TEST(find_copies(apart).empty());
  const std::vector<CopySignature> joined = {first, second, signature(words(0, 500))};
  const std::vector<std::vector<std::uint32_t>> one = {{0, 1, 2}};
  BOOST_TEST((find_copies(joined) == one));
}

// More of them than meet each other.
BOOST_AUTO_TEST_CASE(many_copies_are_one_cluster_and_templates_none) {
  const std::vector<CopySignature> copies(500, signature(sentences));
  BOOST_REQUIRE_EQUAL(find_copies(copies).size(), 1U);
  BOOST_TEST(find_copies(copies).front().size() == 500U);

  std::vector<CopySignature> bulletins;
  for (int i = 0; i < 500; ++i) {
    const std::string lead = "In all " + std::to_string(1000 + i / 2) + " were met. ";
    bulletins.push_back(signature(lead + sentences, {.figures = {arrests(1000 + i / 2)}}));
  }
  const auto found = find_copies(bulletins);
  BOOST_TEST(found.size() == 250U);
  for (std::uint32_t i = 0; i < found.size(); ++i)
    BOOST_TEST((found[i] == std::vector<std::uint32_t>{2 * i, 2 * i + 1}));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace dragnet
