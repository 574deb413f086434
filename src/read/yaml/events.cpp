#include "read/yaml/events.hpp"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <istream>
#include <streambuf>
#include <string>

namespace keten::yaml {
namespace {

/// Hands out bytes where they are, without copying them.
class MemoryBuffer : public std::streambuf {
 public:
  explicit MemoryBuffer(std::string_view text) {
    char* begin = const_cast<char*>(text.data());  // a streambuf that is only read from leaves them alone
    setg(begin, begin, begin + text.size());
  }
};

/// yaml-cpp takes no question mark in plain text between brackets, as in `[Wie?, Wat?]`, though YAML does. So it gets a
/// control character there instead, which the prescan has seen to be nowhere in the file.
constexpr char stand_in = '\x01';

std::string without_question_marks(std::string_view text, const Outline& outline) {
  std::string result(text);
  for (const std::uint32_t at : outline.question_marks) result[at] = stand_in;
  return result;
}

std::string with_question_marks(std::string value) {
  std::replace(value.begin(), value.end(), stand_in, '?');
  return value;
}

/// The text without white space after the last line break, which yaml-cpp takes for text when a folded scalar ends
/// there.
std::string_view without_last_blanks(std::string_view text) {
  const std::size_t last = text.find_last_not_of(" \t");
  return last != std::string_view::npos && text[last] == '\n' ? text.substr(0, last + 1) : text;
}

struct Disagreement {};

class Events final : public YAML::EventHandler {
 public:
  Events(Builder& builder, bool replaced) : builder_(builder), replaced_(replaced) {}

  void OnDocumentStart(const YAML::Mark&) override {}
  void OnDocumentEnd() override {}
  void OnNull(const YAML::Mark&, YAML::anchor_t) override { require(builder_.null()); }
  void OnAlias(const YAML::Mark&, YAML::anchor_t) override { require(false); }
  void OnScalar(const YAML::Mark& mark, const std::string&, YAML::anchor_t, const std::string& value) override {
    require(builder_.scalar(offset(mark), replaced_ ? with_question_marks(value) : std::string_view(value)));
  }
  void OnSequenceStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t, YAML::EmitterStyle::value) override {
    require(builder_.begin(NodeKind::sequence, offset(mark)));
  }
  void OnSequenceEnd() override { require(builder_.end()); }
  void OnMapStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t, YAML::EmitterStyle::value) override {
    require(builder_.begin(NodeKind::mapping, offset(mark)));
  }
  void OnMapEnd() override { require(builder_.end()); }

 private:
  static std::size_t offset(const YAML::Mark& mark) { return static_cast<std::size_t>(mark.pos); }
  static void require(bool agreed) {
    if (!agreed) throw Disagreement{};
  }

  Builder& builder_;
  bool replaced_;
};

}  // namespace

std::optional<std::size_t> read_events(std::string_view text, const Outline& outline, Builder& builder) {
  const bool replace = !outline.question_marks.empty();
  const std::string replaced = replace ? without_question_marks(text, outline) : std::string();
  MemoryBuffer buffer(without_last_blanks(replace ? std::string_view(replaced) : text));
  std::istream in(&buffer);
  Events events(builder, replace);
  try {
    YAML::Parser parser(in);
    // Only once: of some inputs yaml-cpp never finds the last document, and the outline has seen that this is it.
    if (parser.HandleNextDocument(events) && builder.complete()) return std::nullopt;
  } catch (const Disagreement&) {
  } catch (const YAML::Exception& exception) {
    if (!exception.mark.is_null()) return std::min(static_cast<std::size_t>(exception.mark.pos), text.size());
  }
  return builder.unread();
}

}  // namespace keten::yaml
