#include <memory>
#include <string>
#include <vector>

#include "cchc/formats/document_formats.hpp"
#include "cchc/model/fields.hpp"
#include "cchc/reports/reports.hpp"
#include "cchc/workspace/error.hpp"
#include "commands/command.hpp"
#include "commands/usage.hpp"

namespace cchc::commands {

namespace {

int run_schema(const std::string& name, workspace::Environment& environment) {
  if (name.empty()) {
    throw Error(Error::Status::wrong_use, "cần tên tài liệu: `cchc schema plan`, `results` hoặc `settings`",
                "name a document: `cchc schema plan`, `results` or `settings`");
  }
  std::vector<std::string_view> names;
  for (const model::DocumentTable& table : model::document_tables()) names.push_back(table.name);
  const model::DocumentTable& table = model::document_tables()[choice("schema", name, names)];
  environment.out << formats::print_json(reports::schema(table));
  return 0;
}

Action bind(Options& line) {
  const auto name = std::make_shared<std::string>();
  line.argument("NAME", *name);
  return [name](workspace::Environment& environment) { return run_schema(*name, environment); };
}

constexpr Example examples[] = {
    {"cchc schema plan > plan.schema.json", {"cho trình soạn thảo gợi ý khi gõ", "lets an editor help while typing"}},
};

}  // namespace

extern const Command schema;
const Command schema{"schema",
                     "plan|results|settings",
                     {"JSON Schema của một loại tài liệu", "the JSON Schema of a kind of document"},
                     examples,
                     bind};

}  // namespace cchc::commands
