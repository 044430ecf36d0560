#include "commands/plan_shelf.hpp"

#include <future>
#include <memory>
#include <optional>

#include <doctest/doctest.h>

#include "commands/documents.hpp"

using namespace cchc;

namespace {

const std::filesystem::path plan_file = "nowhere/ke-hoach.yaml";
const std::filesystem::path results_file = "nowhere/ket-qua/2026-Q1.yaml";

std::shared_ptr<const commands::LoadedPlan> asked(commands::PlanShelf& shelf) {
  phrases::Readings readings;
  model::PlanReference reference;
  reference.path.text = "../ke-hoach.yaml";
  return shelf.plan_of(reference, results_file, readings);
}

}  // namespace

TEST_CASE("commands: results get the plan that is being read for its own check") {
  commands::PlanShelf shelf;
  auto promise = shelf.promise(plan_file);
  auto waiting = std::async(std::launch::async, [&] { return asked(shelf); });
  const auto plan = std::make_shared<const commands::LoadedPlan>();
  promise.keep(plan);
  CHECK(waiting.get() == plan);
  CHECK(asked(shelf) == plan);
}

TEST_CASE("commands: where a promised plan could not be read, results look for the file") {
  commands::PlanShelf shelf;
  std::optional promise = shelf.promise(plan_file);
  promise.reset();
  CHECK(asked(shelf) == nullptr);
}

TEST_CASE("commands: a plan that results read first is not read over") {
  commands::PlanShelf shelf;
  CHECK(asked(shelf) == nullptr);
  shelf.promise(plan_file).keep(std::make_shared<const commands::LoadedPlan>());
  CHECK(asked(shelf) == nullptr);
}
