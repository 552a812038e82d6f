#include "indexer/boilerplate.h"

#include <string>

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

namespace dragnet {

namespace {

namespace data = boost::unit_test::data;

constexpr std::string_view above = "Police held nine people.";

// What is left of the line that ends a text, "" where nothing is.
std::string left_of(std::string_view line) {
  const std::vector<std::string_view> left = without_tail({above, line});
  return std::string(left.size() == 2 ? left.back() : std::string_view());
}

constexpr std::string_view told[] = {
    "该团伙未经许可经营镜像网站，警方追回赃款9万元。",
    "团伙未经授权转载他人照片行骗，获利20万元。",
    "民警查获假许可证35本，冻结资金1500000元。",
    "民警查获假许可证35本，冻结资金1500000元。（记者 吴某）",
    "民警查获假许可证35本，冻结资金1500000元！(完)",
    "The gang ran an unlicensed exchange; police froze 1500000 yuan.",
    "\"They had no licence,\" police said of the 1500000 yuan that were frozen.\"",
    "Copyright fraud was their other trade: they cheated 40 people.",
    "Copyright Fraud Was Their Other Trade.",
    "Copyright was not their concern. Police held six (two of them twice).",
    "A court prohibited the firm from copyright infringement by reproducing software.",
    "版权声明引发一起诈骗案，3人被抓。",
    "法院认定，该软件的版权所有人被骗9万元。",
    "审核环节：银行与民警联动，止付30万元。",
    "编辑部：警方说，团伙冒充编辑骗取稿费。",
    "Editor: a job that the gang made up, and paid for with stolen money.",
    "Nine were held, according to a statement: \"They reprinted the books of 300 people.\"",
    "The company said that it authorises no reprints.",
    "两部门发布联合声明：对侵权假冒零容忍，抓获3人。",
    "警方发布声明：此案与版权无关。",
    "Statement: the gang infringed the rights of 300 people.",
    "资金（审核通过后发放）已被追回。",
    "（审核通过后发放的）资金已被追回。",
    "(c) the freezing of 300 accounts",
    "Reproduction of 300 licences was prohibited by a court.",
};

BOOST_AUTO_TEST_SUITE(boilerplate)

BOOST_DATA_TEST_CASE(last_sentences_stay, data::make(told), line) {
  const std::string_view end_mark = "(完)";
  const std::size_t size = line.ends_with(end_mark) ? line.size() - end_mark.size() : line.size();
  BOOST_TEST(left_of(line) == line.substr(0, size));
}

constexpr std::string_view of_the_page[] = {
    "(c) 2023 Harbour News",
    "(C)2023 Harbour News. All rights reserved.",
    "(c) Harbour News. All rights reserved.",
    "(C) 港城网 版权所有",
    "(c) Copyright 2023 Harbour News",
    "© Harbour News.",
    "Copyright 2023 Harbour News Co., Ltd.",
    "Copyright (c) Harbour News.",
    "Copyright Harbour News",
    "Copyright Harbour News 2023.",
    "Copyright of Harbour News.",
    "Articles may be reprinted with permission only.",
    "The copyright of this article belongs to its author, and it is reprinted for study.",
    "著作权归作者所有，未经许可不得转载。",
    "未经授权禁止建立镜像。",
    "欢迎分享，转载请注明作者及来源，侵权必究！",
    "港城网版权与免责声明：凡本网注明来源的作品，均为本网所有。",
    "新闻信息服务许可证：20239999 号。",
    "Editor: Wu, Li.",
    "Copyright by Harbour News.",
    "版权所有：港城日报社，未经授权不得转载。",
    "【版权所有，侵权必究！】",
    "版权声明：港城日报社保留一切权利。",
    "增值电信业务经营许可证编号：港B2-20239999",
    "互联网新闻信息服务许可证编号：20239999。",
    "港ICP备20239999号。",
    "License No. 20239999, Harbour News Co., Ltd.",
    "责任编辑：吴某",
    "责任编辑：吴某。",
    "编辑：吴某 审核：李某",
    "未经书面授权，禁止转载本网涉案报道，违者必究，举报电话：0512-12345678。",
    "转载请注明出处",
    "转载请注明出处。",
    "未经授权，禁止转载。",
    "凡注明“来源：港城日报”的作品，未经授权一律不得转载、摘编。",
    "本网所有2023年作品，未经授权不得转载，违者追究。",
    "免责声明：本网转载此文是为了传递消息，不代表本网观点。如有侵权，请联系删除。",
    "免责声明：本站观点仅供参考。",
    "郑重声明：如有侵权，请与我们联系。",
    "（声明：本文不代表本站观点）",
    "Statement: the copyright of this article belongs to its author.",
    "Reproduction without permission is prohibited.",
    "(No part of this page may be reproduced without written permission.)",
    "Reprinting anything of 2023 on this website without permission is prohibited.",
};

BOOST_DATA_TEST_CASE(lines_of_the_page_go, data::make(of_the_page), line) {
  BOOST_TEST(left_of(line) == "");
}

BOOST_AUTO_TEST_CASE(bracketed_editors_go_with_what_is_said_of_the_source) {
  const std::string sentence = "警方抓获嫌疑人23名。";
  for (const char* tail : {"【责任编辑：张三】 转载请注明出处。", "（编辑：张三）来源：港城公安。",
                           "(Editor: J. Wu) Harbour News.", "（编辑：张三）"})
    BOOST_TEST(left_of(sentence + tail) == sentence, tail);
}

BOOST_DATA_TEST_CASE(statements_behind_a_sentence_go,
                     data::make<std::string_view>({"免责声明：本站观点仅供参考。",
                                                   "声明：转载请联系作者。",
                                                   "（特别声明：本文不代表本站观点）",
                                                   " 【编辑:吴某】", "（责任编辑：吴某）"}),
                     tail) {
  for (const std::string sentence : {"警方追回3万元。", "警方追回3万元。（记者 李某）"})
    BOOST_TEST(left_of(sentence + std::string(tail)) == sentence);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace

}  // namespace dragnet
