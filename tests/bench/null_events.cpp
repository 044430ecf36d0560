// The floor of whatever is built on yaml-cpp: its events, and nothing done with them.
#include <cstddef>
#include <cstdio>
#include <fstream>
#include <string>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

namespace {

class Nothing : public YAML::EventHandler {
 public:
  void OnDocumentStart(const YAML::Mark&) override {}
  void OnDocumentEnd() override {}
  void OnNull(const YAML::Mark&, YAML::anchor_t) override {}
  void OnAlias(const YAML::Mark&, YAML::anchor_t) override {}
  void OnScalar(const YAML::Mark&, const std::string&, YAML::anchor_t, const std::string&) override {}
  void OnSequenceStart(const YAML::Mark&, const std::string&, YAML::anchor_t, YAML::EmitterStyle::value) override {}
  void OnSequenceEnd() override {}
  void OnMapStart(const YAML::Mark&, const std::string&, YAML::anchor_t, YAML::EmitterStyle::value) override {}
  void OnMapEnd() override {}
};

}  // namespace

/// Takes the name of a file that holds the names of the files.
int main(int, char** values) {
  std::ifstream names(values[1]);
  std::size_t refused = 0;
  for (std::string name; std::getline(names, name);) {
    std::ifstream file(name);
    Nothing nothing;
    try {
      YAML::Parser parser(file);
      parser.HandleNextDocument(nothing);
    } catch (const YAML::Exception&) {
      ++refused;
    }
  }
  std::printf("%zu refused\n", refused);
  return 0;
}
