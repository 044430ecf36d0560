#include "commands/options.hpp"

#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "commands/usage.hpp"

namespace cchc::commands {

namespace {

constexpr std::string_view only_arguments_follow = "--";

void put(const Option& option, std::string_view value) {
  if (auto* const* one = std::get_if<std::string*>(&option.into)) **one = value;
  if (auto* const* list = std::get_if<std::vector<std::string>*>(&option.into)) (*list)->emplace_back(value);
}

}  // namespace

bool is_option(std::string_view typed) { return typed.size() > 1 && typed[0] == '-'; }

std::string_view name_of(std::string_view typed) { return typed.substr(0, typed.find('=')); }

void Options::value(std::string_view name, std::string& into, std::string_view value_name, text::Bilingual help) {
  all_.push_back({name, {}, value_name, std::string(help.in(language_)), false, &into});
}

void Options::values(std::string_view name, std::vector<std::string>& into, std::string_view value_name,
                     text::Bilingual help) {
  all_.push_back({name, {}, value_name, std::string(help.in(language_)), false, &into});
}

void Options::flag(std::string_view name, bool& into, text::Bilingual help, std::string_view other_name) {
  all_.push_back({name, other_name, {}, std::string(help.in(language_)), false, &into});
}

void Options::hidden_flag(std::string_view name, bool& into) { all_.push_back({name, {}, {}, {}, true, &into}); }

const Option* Options::named(std::string_view name) const {
  const auto found = std::find_if(all_.begin(), all_.end(),
                                  [&](const Option& one) { return one.name == name || one.other_name == name; });
  return found == all_.end() ? nullptr : &*found;
}

void Options::refuse_unknown(const std::vector<std::string>& typed) const {
  for (std::size_t at = 0; at < typed.size() && typed[at] != only_arguments_follow; ++at) {
    if (!is_option(typed[at])) continue;
    const std::string_view name = name_of(typed[at]);
    if (const Option* option = named(name)) {
      if (option->takes_value() && name.size() == typed[at].size()) ++at;
      continue;
    }
    std::vector<std::string_view> known;
    for (const Option& option : all_) {
      if (!option.hidden) known.push_back(option.name);
    }
    throw unknown(fmt::format("không có tùy chọn `{}`", name), fmt::format("there is no option `{}`", name), name,
                  known);
  }
}

/// Throws where an option that takes a value stands last, or has nothing or another option behind it, or where one that
/// takes a single value is given twice.
void Options::refuse_missing_values(const std::vector<std::string>& typed) const {
  std::set<const Option*> seen;
  for (std::size_t at = 0; at < typed.size() && typed[at] != only_arguments_follow; ++at) {
    const std::string_view name = name_of(typed[at]);
    const Option* option = is_option(name) ? named(name) : nullptr;
    if (option == nullptr || !option->takes_value()) continue;
    const bool joined = name.size() < typed[at].size();
    const bool value_follows =
        joined ? name.size() + 1 < typed[at].size() : at + 1 < typed.size() && !typed[at + 1].starts_with("--");
    if (!value_follows) {
      throw wrong_use(fmt::format("`{}` cần một giá trị đứng sau", name), fmt::format("`{}` takes a value", name));
    }
    if (!seen.insert(option).second && option->single()) {
      throw wrong_use(fmt::format("`{}` chỉ ghi một lần", name), fmt::format("`{}` can be given once only", name));
    }
    if (!joined) ++at;
  }
}

void Options::take_argument(const std::string& typed, bool first) const {
  if (arguments_ != nullptr) {
    arguments_->push_back(typed);
  } else if (argument_ != nullptr && first) {
    *argument_ = typed;
  } else {
    throw wrong_use(fmt::format("thừa \"{}\"; xem `cchc {} --help`", typed, command_),
                    fmt::format("\"{}\" is one too many; see `cchc {} --help`", typed, command_));
  }
}

void Options::parse(const std::vector<std::string>& typed) const {
  refuse_unknown(typed);
  refuse_missing_values(typed);
  std::size_t arguments = 0;
  bool options_may_follow = true;
  for (std::size_t at = 0; at < typed.size(); ++at) {
    if (options_may_follow && typed[at] == only_arguments_follow) {
      options_may_follow = false;
      continue;
    }
    if (!options_may_follow || !is_option(typed[at])) {
      take_argument(typed[at], arguments++ == 0);
      continue;
    }
    const std::string_view name = name_of(typed[at]);
    const Option& option = *named(name);
    const bool joined = name.size() < typed[at].size();
    if (option.takes_value()) {
      put(option, joined ? std::string_view(typed[at]).substr(name.size() + 1) : typed[++at]);
    } else if (joined) {
      throw wrong_use(fmt::format("không hiểu dòng lệnh; xem `cchc {} --help`", command_),
                      fmt::format("the command line cannot be read; see `cchc {} --help`", command_));
    } else {
      *std::get<bool*>(option.into) = true;
    }
  }
}

}  // namespace cchc::commands
