#pragma once

#include "cchc/model/plan.hpp"
#include "cchc/model/results.hpp"
#include "cchc/model/settings.hpp"
#include "model/reader.hpp"

namespace cchc::model {

// What a single text stands for where the format also takes a mapping.

/// `vp: Văn phòng HĐND và UBND`: the unit's name.
void read_short(Unit& out, Reader& reader, Scalar words);

/// `- hcc`: the partner unit.
void read_short(Partner& out, Reader& reader, Scalar words);

/// `- 73/QĐ-UBND ngày 02/01/2025 của UBND tỉnh Mẫu`: number, date and issuer in one line.
void read_short(BasisDocument& out, Reader& reader, Scalar words);

/// `Q1: 10/12/2024 - 09/3/2025`.
void read_short(PrintedWindow& out, Reader& reader, Scalar words);

/// `2025: 98%`.
void read_short(MilestoneEntry& out, Reader& reader, Scalar words);

/// `plan: ../ke-hoach.yaml`.
void read_short(PlanReference& out, Reader& reader, Scalar words);

/// `thanh-toan: 412/655`, or a status (`"1.1": done`).
void read_short(Result& out, Reader& reader, Scalar words);

/// `no-slack: off`.
void read_short(RuleLevel& out, Reader& reader, Scalar words);

/// `CCHC: cải cách hành chính`.
void read_short(Abbreviation& out, Reader& reader, Scalar words);

}  // namespace cchc::model
