// What English reports say of scams: who lost to them and how much, and how that changed.
#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "tests/unit/figure_form.h"

using namespace dragnet;
namespace data = boost::unit_test::data;

namespace {

constexpr Form scam_victims[] = {
    {"The ring scammed victims out of RM300,000.", "losses 300000 MYR"},
    {"The crew scammed people out of £40,000.", "losses 40000 GBP"},
    {"Some 210 telephone scam victims lost HK$5 million.", "victims 210 about; losses 5000000 HKD"},
    {"Officers warned 7,000 potential phone scam victims by SMS.", "people-dissuaded 7000"},
    {"Officers dissuaded 230 phone scam victims from paying.", "people-dissuaded 230"},
    {"The bank will pay scam victims £2 million in compensation.", ""},
    {"The state set aside S$5.6 million for online scam victims.", ""},
    {"A charity raised £12,000 for scam victims.", ""},
    {"Police helped scam victims get back HK$2 million.", ""},
    {"Police returned HK$2 million to scam victims.", "funds-returned 2000000 HKD"},
    {"The number of online scam victims fell 8%.", ""},
    {"The number of online scam cases fell 8%.", "cases-filed down 8"},
    {"The number of fraud suspects arrested fell 8%.", "suspects-arrested down 8"},
    {"The number of scam victims rose to 5,200.", "victims 5200"},
    {"The number of scam cases rose to 5,200.", "cases-filed 5200"},
};

constexpr Form per_cent[] = {
    {"The number of online scam cases rose 8.2 per cent to 41,300 in 2024.",
     "cases-filed 41300; cases-filed up 8.2"},
    {"Scam losses fell 12.5 per cent to RM1.3 billion.", "losses 1300000000 MYR; losses down 12.5"},
    {"Police recovered 12 per cent more money, S$182 million.", "losses-recovered 182000000 SGD"},
    {"Scam victims paid $300 per account.", ""},
};

constexpr Form short_scales[] = {
    {"Police put the losses at RM1.283bil.", "losses 1283000000 MYR"},
    {"Scam losses reached RM1.4 bil.", "losses 1400000000 MYR"},
    {"A total of RM3.1 mil was frozen.", "funds-frozen 3100000 MYR"},
    {"The ring cheated 14 people of Rs 3.5 cr.", "victims 14; losses 35000000 INR"},
    {"Police froze ₹1.4 Cr and Rs 65 lacs.", "funds-frozen 14000000 INR; funds-frozen 6500000 INR"},
    {"Police froze Rs 3.5cr and Rs 65L.", "funds-frozen 35000000 INR; funds-frozen 6500000 INR"},
    {"Police arrested 14 men in CR Park.", "suspects-arrested 14"},
    {"Police froze $300 in Mil Mi cards.", "funds-frozen 300 USD"},
    {"Police seized 14 MIL suspects.", "suspects-arrested 14"},
    {"Police froze Rs 300 more.", "funds-frozen 300 INR"},
};

constexpr Form changes_of_losses[] = {
    {"Losses to phone scams fell by 14% last year.", "losses down 14"},
    {"Residents lost HK$3 billion to online scams, up 14%.", "losses 3000000000 HKD; losses up 14"},
    {"Victims lost S$1.3 billion to scams in 2024, an increase of 70.1%.",
     "losses 1300000000 SGD; losses up 70.1"},
    {"Losses from scams fell by 14%.", "losses down 14"},
    {"The number of people who lost money to scams fell; scams rose 14%.", "cases-filed up 14"},
    {"Scams fell by 14% last year.", "cases-filed down 14"},
    {"Losses rose 12% and scams fell 14%.", "losses up 12; cases-filed down 14"},
    {"Thanks to online scam cases falling by 14%, losses shrank.", "cases-filed down 14"},
    {"Online scams made up 61 per cent of all crime.", ""},
    {"Online scam cases make up 41% of the total.", ""},
    {"Police broke up 41% of the gangs.", ""},
    {"Online scam cases went up 41%.", "cases-filed up 41"},
    {"Online scam cases were up by 41%.", "cases-filed up 41"},
};

constexpr Form whose[] = {
    {"He said online scam victims lost HK$71 million.", "losses 71000000 HKD"},
    {"Ms Lee said losses were S$71 million.", "losses 71000000 SGD"},
    {"Mrs Chan Mei Ling said losses were S$71 million.", "losses 71000000 SGD"},
    {"The gang, led by a man surnamed Ma, cheated residents of 7 million yuan.", "losses 7000000"},
    {"A woman led a phone scam gang which cheated people of 71 million yuan.", "losses 71000000"},
    {"A 36-year-old man who ran a phone scam ring cheated people of 71 million yuan.",
     "losses 71000000"},
    {"A man suspected of running a ring that swindled 6 billion yen was named.",
     "losses 6000000000 JPY"},
    {"A man swindled 7.1 million yuan from 104 pensioners.", "losses 7100000; victims 104"},
    {"A 34-year-old woman was arrested over a scam that cost 15 men HK$9 million.",
     "victims 15; losses 9000000 HKD"},
    {"Police arrested a 34-year-old man over a scam that cost residents HK$9 million.",
     "losses 9000000 HKD"},
    {"A 34-year-old man was cheated of HK$9,000.", "losses 9000 HKD victim"},
    {"He said he lost HK$7,100.", "losses 7100 HKD victim"},
    {"Ms Lee lost S$7,100.", "losses 7100 SGD victim"},
    {"She was cheated of S$7,100.", "losses 7100 SGD victim"},
    {"In the case reported by a woman, she lost S$7,100.", "losses 7100 SGD victim"},
    {"The victim led police to the bank and lost S$7,100.", "losses 7100 SGD victim"},
    {"A woman lost S$7,100 from her savings.", "losses 7100 SGD victim"},
    {"A 41-year-old man who runs a garage was cheated of RM71,000.", "losses 71000 MYR victim"},
    {"A woman who led a band lost £7,100.", "losses 7100 GBP victim"},
    {"A man accused of smuggling by fake officers lost HK$71,000.", "losses 71000 HKD victim"},
    {"A woman led by scammers to an inn lost HK$71,000.", "losses 71000 HKD victim"},
    {"The man was jailed for cheating a widow of £7,100.", "losses 7100 GBP victim"},
    {"The man was jailed for cheating a number of widows of £7,100.", "losses 7100 GBP"},
    {"A man who ran a scam that lost victims £7,100 was named.", "losses 7100 GBP"},
    {"She lost HK$71,000 from 2 accounts.", "losses 71000 HKD victim"},
    {"He said scammers cheated him of RM71,000.", "losses 71000 MYR victim"},
    {"A man swindled £7,100 from 14 mostly retired people.", "losses 7100 GBP; victims 14"},
};

constexpr Form costs[] = {
    {"Phone scams cost Singaporeans S$1.3 billion last year.", "losses 1300000000 SGD"},
    {"The invoice scam cost the firm £3 million.", "losses 3000000 GBP"},
    {"Police broke up a scam that cost seniors across Victoria A$7.8 million.",
     "losses 7800000 AUD"},
    {"The phone scam cost 17 men HK$8 million.", "losses 8000000 HKD"},
    {"A phone scam took $3.1 million from 62 seniors.", "losses 3100000 USD"},
    {"Police arrested 4 men over a phone scam that took $810,000 from five elderly women.",
     "suspects-arrested 4; losses 810000 USD; victims 5"},
    {"Prosecutors charged 4 men with stealing $3 million from 16 people in a phone scam.",
     "suspects-prosecuted 4; losses 3000000 USD; victims 16"},
    {"A man was charged with stealing more than $310,000 in a phishing scam.",
     "losses 310000 USD more-than"},
    {"A man was charged with stealing 3,100 yuan from a shop.", ""},
    {"A cashier was accused of stealing 3,100 yuan from a shop to pay a romance scam.", ""},
    {"The anti-scam campaign cost the city $3 million.", ""},
    {"Scam training cost the bank $3 million.", ""},
    {"Police raided a scam centre and took $30,000 from 12 suspects.", ""},
    {"The court fined a scammer; the trial cost the state $30,000.", ""},
    {"Scam ads cost the gang $30,000.", ""},
    {"The new flat cost the couple $300,000.", ""},
    {"Police dealt with scams at a cost to residents of $300,000.", ""},
    {"A scam mule took $7,100 from 2 accounts.", ""},
    {"The scam raids netted $7,100 from 14 people.", ""},
    {"A phone scam netted $7,100 from 2 websites.", ""},
    {"Each phone scam cost an average of S$7,100.", ""},
    {"Phone scams could cost residents S$7,100.", ""},
    {"The scam cost the bank a fine of HK$7,100.", ""},
    {"The scam suspects' bail cost them HK$7,100.", ""},
};

constexpr Form nobodys_losses[] = {
    {"A pensioner could have lost 320,000 yuan to a phone scam if the clerk had not rung us.", ""},
    {"A pensioner nearly lost 320,000 yuan to a phone scam.", ""},
    {"She was almost cheated out of 320,000 yuan in a phone scam.", ""},
    {"He would have lost 320,000 yuan to the scam.", ""},
    {"He did not lose the 320,000 yuan to the scam.", ""},
    {"He was never scammed out of 320,000 yuan.", ""},
    {"No money was lost to the scam; the 320,000 yuan that she had borrowed is safe.", ""},
    {"Victims may have lost 320,000 yuan to the scam.", "losses 320000"},
    {"Victims could have lost 320,000 yuan to the scam, police estimate.", "losses 320000"},
    {"Victims lost nearly 320,000 yuan to the scam.", "losses 320000 nearly"},
    {"Nearly 320,000 yuan was lost to the scam.", "losses 320000 nearly"},
    {"She had no doubts and lost 320,000 yuan to the scam.", "losses 320000 victim"},
    {"Not long after she lost 320,000 yuan to the scam.", "losses 320000 victim"},
    {"She did not lose 210,000 yuan, as reported, but 320,000 yuan to the scam.",
     "losses 320000 victim"},
    {"She came close to losing 320,000 yuan to the scam.", ""},
    {"She was on the verge of losing 320,000 yuan to the scam.", ""},
    {"She narrowly escaped losing 320,000 yuan to the scam.", ""},
    {"She told of losing 320,000 yuan to the scam.", "losses 320000 victim"},
    {"The phone scam nearly cost her 320,000 yuan.", ""},
    {"老人面临被骗32万元的风险。", ""},
    {"要不是民警，老人的32万元就被骗走了。", ""},
    {"骗子企图骗取公司32万元，未能得逞。", ""},
    {"她损失的不是21万元，而是32万元。", "losses 320000"},
    {"一名老人未被骗走32万元。", ""},
    {"民警及时赶到，否则一名老人将被骗32万元。", ""},
    {"一名老人未报警，被骗32万元。", "losses 320000 victim"},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(figure_scams)

BOOST_DATA_TEST_CASE(scam_victims_are_people, data::make(scam_victims), form) {
  BOOST_TEST(lines_of(form.text) == form.figures);
}
BOOST_DATA_TEST_CASE(a_level_may_stand_behind_a_rate, data::make(per_cent), form) {
  BOOST_TEST(lines_of(form.text) == form.figures);
}
BOOST_DATA_TEST_CASE(short_scales_stand_beside_currencies, data::make(short_scales), form) {
  BOOST_TEST(lines_of(form.text) == form.figures);
}
BOOST_DATA_TEST_CASE(losses_to_scams_change_as_losses, data::make(changes_of_losses), form) {
  BOOST_TEST(lines_of(form.text) == form.figures);
}
BOOST_DATA_TEST_CASE(who_tells_or_cheats_has_not_lost, data::make(whose), form) {
  BOOST_TEST(lines_of(form.text) == form.figures);
}
BOOST_DATA_TEST_CASE(frauds_cost_people_sums, data::make(costs), form) {
  BOOST_TEST(lines_of(form.text) == form.figures);
}
BOOST_DATA_TEST_CASE(what_nobody_lost_is_no_loss, data::make(nobodys_losses), form) {
  BOOST_TEST(lines_of(form.text) == form.figures);
}

BOOST_AUTO_TEST_SUITE_END()
