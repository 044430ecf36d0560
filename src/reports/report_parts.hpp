#pragma once

#include <vector>

#include "reports/paper.hpp"
#include "reports/standing.hpp"

namespace cchc::reports {

// The parts of a period's report, in the order in which they are printed.

void print_heading(Paper& paper, const Standing& standing);
void print_summary(Paper& paper, const Standing& standing);
void print_areas(Paper& paper, const Standing& standing);
void print_indicators(Paper& paper, const Standing& standing);
void print_tasks(Paper& paper, const Standing& standing);
void print_units(Paper& paper, const Standing& standing);
void print_dossiers(Paper& paper, const Standing& standing);
void print_narrative(Paper& paper, const Standing& standing);
void print_attention(Paper& paper, const Standing& standing);

// The tables for machines.

document::Table summary_table(const Standing& standing);
document::Table indicators_table(const Standing& standing);
document::Table tasks_table(const Standing& standing);
document::Table units_table(const Standing& standing);
document::Table areas_table(const Standing& standing);
document::Table dossiers_table(const Standing& standing);

/// The areas in the plan's order, before them null for what stands in none, if anything does.
std::vector<const model::Area*> areas_of(const Standing& standing);
/// The area's title.
std::string title_of(const model::Area* area, text::Language language);

}  // namespace cchc::reports
