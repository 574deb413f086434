// Runs a guide from top to bottom, in a directory of its own, and wants to see what the guide shows. With --update it
// writes into the guide what is printed now; what the guide leaves out stays left out.
//
//     guide KETEN docs/handleiding.md [--update]
//
// A guide is a page of Markdown with these parts:
//
//     <!-- vandaag: 2025-01-13 -->         from here on it is this day
//
//     ```yaml                              what one types in a file, or in more than one; see typed.hpp
//     # keten.yaml
//
//     ```console                           what one types, and what is printed; see excerpt.hpp
//     $ keten check
//
//     <!-- toont: keten agenda -f md -->   what this prints stands below, as a quotation
//     > …
//
//     <!-- toont: keten netwerk -f dot --> what this prints stands beside the picture below, in a.dot
//     ![A picture](handleiding/a.svg)
#include <chrono>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <optional>
#include <sstream>

#include "base/process/temporary.hpp"
#include "base/process/tool.hpp"
#include "base/text/text.hpp"
#include "excerpt.hpp"
#include "typed.hpp"

namespace {

namespace fs = std::filesystem;
using keten::guide::Lines;
using keten::guide::lines_of;
using keten::guide::text_of;

std::string read(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

void write(const fs::path& path, const std::string& text) {
  fs::create_directories(path.parent_path());
  std::ofstream(path, std::ios::binary) << text;
}

/// The text between `before` and `after`, when a line is made of these three.
std::optional<std::string> between(std::string_view line, std::string_view before, std::string_view after) {
  if (!line.starts_with(before) || !line.ends_with(after) || line.size() < before.size() + after.size())
    return std::nullopt;
  line.remove_prefix(before.size());
  line.remove_suffix(after.size());
  return std::string(line);
}

/// The directory and the day in which the reader of the guide works.
class Desk {
 public:
  explicit Desk(fs::path keten) : keten_(std::move(keten)) {}

  void set_day(const std::string& day) { day_ = keten::parse_date(day).value_or(keten::Date()); }
  void type(const std::string& file, const Lines& shown) const {
    write(directory_ / file, text_of(keten::guide::typed_into(lines_of(read(directory_ / file)), shown)));
  }
  /// Whether a command ended with an error.
  bool failed() const { return failed_; }
  /// Runs a command in a shell and gives what it printed.
  std::string run(const std::string& command) {
    if (command.starts_with("cd ")) {
      directory_ = (directory_ / command.substr(3)).lexically_normal();
      return "";
    }
    const std::chrono::sys_seconds noon = day_ + std::chrono::hours(12);
    const std::string seconds = std::to_string(noon.time_since_epoch().count());
    const keten::Tool shell{{"sh", "-c", script, "sh", keten_.parent_path(), seconds, directory_, command}};
    const keten::ToolResult result = keten::run_tool(shell, {}, std::chrono::seconds(60));
    if (result.end != keten::ToolEnd::done) {
      failed_ = true;
      std::cout << "`" << command << "` fails:\n" << result.output << result.errors;
    }
    return result.output;
  }

 private:
  /// The same commands print the same everywhere.
  static constexpr auto script = R"(
    export PATH="$1:$PATH" LC_ALL=C SOURCE_DATE_EPOCH="$2" GITHUB_ACTIONS=
    export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_SYSTEM=/dev/null EMAIL=nadia@example.org
    export GIT_AUTHOR_NAME=Nadia GIT_AUTHOR_DATE="@$2 +0000" GIT_COMMITTER_NAME=Nadia GIT_COMMITTER_DATE="@$2 +0000"
    cd "$3" && eval "$4" 2>&1)";

  fs::path keten_;
  keten::TemporaryDirectory start_;
  fs::path directory_ = start_.path();
  std::chrono::sys_days day_;
  bool failed_ = false;
};

/// Goes through the guide, and gives the guide as it should be.
class Reader {
 public:
  Reader(const fs::path& keten, const fs::path& page, bool update)
      : folder_(page.parent_path()), update_(update), lines_(lines_of(read(page))), desk_(keten) {}

  std::string read_all() {
    while (row_ < lines_.size()) {
      const std::string line = take();
      if (const auto day = between(line, "<!-- vandaag: ", " -->")) desk_.set_day(*day);
      if (line == "```yaml") type_block();
      if (line == "```console") run_block();
      if (const auto command = between(line, "<!-- toont: ", " -->")) show_below(*command);
    }
    return text_of(written_);
  }
  bool failed() const { return failed_ || desk_.failed(); }

 private:
  bool at_end() const { return row_ == lines_.size(); }
  bool at_end_of_block() const { return at_end() || lines_[row_] == "```"; }
  /// The next line, which also goes into the new guide.
  std::string take() {
    written_.push_back(lines_[row_]);
    return lines_[row_++];
  }
  void fail(const std::string& what) {
    failed_ = true;
    std::cout << "line " << row_ << " of the guide: " << what << "\n";
  }
  void type_block() {
    std::string file;
    Lines shown;
    while (!at_end_of_block()) {
      const std::string line = take();
      if (const auto next = between(line, "# ", ".yaml")) {
        if (!file.empty()) desk_.type(file, shown);
        file = *next + ".yaml";
        shown.clear();
      } else {
        shown.push_back(line);
      }
    }
    if (file.empty()) return fail("the first line does not name the file");
    desk_.type(file, shown);
  }
  void run_block() {
    while (!at_end_of_block()) {
      const std::string command = take();
      if (!command.starts_with("$ ")) return fail("a command starts with `$ `");
      Lines excerpt;
      while (!at_end_of_block() && !lines_[row_].starts_with("$ ")) excerpt.push_back(lines_[row_++]);
      show(excerpt, command.substr(2), "");
    }
  }
  /// What the command prints stands below, as a quotation or as a picture.
  void show_below(const std::string& command) {
    while (!at_end() && lines_[row_].empty()) take();
    if (!at_end() && lines_[row_].starts_with("![")) return draw(command, take());
    Lines excerpt;
    for (; !at_end() && lines_[row_].starts_with(">"); ++row_)
      excerpt.push_back(lines_[row_].size() < 2 ? "" : lines_[row_].substr(2));
    show(excerpt, command, "> ");
  }
  /// Compares an excerpt, and puts it into the new guide with `mark` before each line.
  void show(const Lines& excerpt, const std::string& command, const std::string& mark) {
    const Lines printed = lines_of(desk_.run(command));
    const std::optional<Lines> fresh = keten::guide::refreshed(excerpt, printed);
    if (fresh != excerpt && (!update_ || !fresh)) {
      fail(command + " prints something else:");
      for (const std::string& line : printed) std::cout << "    " << line << "\n";
    }
    for (const std::string& line : fresh.value_or(excerpt))
      written_.push_back(line.empty() ? mark.substr(0, 1) : mark + line);
  }
  /// A picture that Graphviz draws depends on its version and fonts, so what it draws is compared. It is drawn anew
  /// only when that changes. Other pictures are compared themselves.
  void draw(const std::string& command, const std::string& line) {
    const std::string path = line.substr(line.rfind('(') + 1, line.rfind(')') - line.rfind('(') - 1);
    const fs::path picture = folder_ / path;
    const std::size_t format = command.rfind(' ') + 1;
    const fs::path source = fs::path(picture).replace_extension(command.substr(format));
    const std::string drawing = desk_.run(command);
    if (fs::exists(picture) && read(source) == drawing) return;
    if (!update_) return fail(path + " is not what keten draws");
    write(source, drawing);
    if (picture != source) write(picture, desk_.run(command.substr(0, format) + "svg"));
  }

  fs::path folder_;
  bool update_;
  Lines lines_;
  std::size_t row_ = 0;
  Lines written_;
  Desk desk_;
  bool failed_ = false;
};

}  // namespace

int main(int count, char** words) {
  if (count < 3) return 2;
  const bool update = count > 3 && std::string_view(words[3]) == "--update";
  const fs::path page = fs::absolute(words[2]);
  Reader reader(fs::absolute(words[1]), page, update);
  const std::string text = reader.read_all();
  if (update) write(page, text);
  return reader.failed() ? 1 : 0;
}
