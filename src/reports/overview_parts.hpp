#pragma once

#include "reports/paper.hpp"
#include "reports/standing.hpp"

namespace cchc::reports {

// The parts of a plan's overview, in the order in which they are printed.

void print_plan_heading(Paper& paper, const Standing& standing);
void print_basis(Paper& paper, const model::Plan& plan);
void print_sections(Paper& paper, const model::Plan& plan);
void print_content(Paper& paper, const model::Plan& plan);
void print_unit_list(Paper& paper, const model::Plan& plan);
void print_reporting(Paper& paper, const model::Plan& plan, const calendar::DaysOff& days_off);
void print_annexes(Paper& paper, const model::Plan& plan);
void print_recipients(Paper& paper, const model::Plan& plan);

}  // namespace cchc::reports
