// Why a report is a crackdown's, or is not: the words that decide.
#pragma once

#include "indexer/crackdown.h"
#include "indexer/tag_decisions.h"

namespace dragnet {

CrackdownDecision explain_crackdown(const CrackdownClues& clues);

}  // namespace dragnet
