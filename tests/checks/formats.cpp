#include "checks/formats.hpp"

#include <cgraph.h>
#include <expat.h>
#include <fmt/core.h>
#include <libical/ical.h>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <nlohmann/json.hpp>

#include "render/markdown/html.hpp"

namespace keten::test {

namespace {

bool is_ascii_control(char c) { return static_cast<unsigned char>(c) < 0x20 || c == '\x7F'; }

/// Whether the bytes begin with what a terminal acts upon: a control character that is no line end, or a character that
/// turns text around.
bool acts_on_terminal(std::string_view bytes) {
  const auto starts_between = [bytes](std::string_view first, std::string_view last) {
    const std::string_view start = bytes.substr(0, first.size());
    return first <= start && start <= last;
  };
  return (is_ascii_control(bytes.front()) && bytes.front() != '\n') || starts_between("\u0080", "\u009F") ||
         starts_between("\u202A", "\u202E") || starts_between("\u2066", "\u2069");
}

std::string lower(std::string_view text) {
  std::string result;
  for (const char c : text) result += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return result;
}

std::string_view after(std::string_view text, std::string_view mark) {
  const std::size_t at = text.find(mark);
  return at == std::string_view::npos ? std::string_view() : text.substr(at + mark.size());
}

std::string_view before(std::string_view text, std::string_view mark) { return text.substr(0, text.find(mark)); }

// --- XML

/// What was seen while reading.
struct Seen {
  std::string problem;
  std::string text;
  std::vector<std::string> elements;
};

/// An address as a browser takes it: without white space and control characters.
std::string scheme_of(std::string_view address) {
  std::string shown;
  for (const char c : address)
    if (static_cast<unsigned char>(c) > 0x20) shown += c;
  const std::size_t colon = shown.find(':');
  return colon == std::string::npos ? "" : lower(shown.substr(0, colon));
}

void note_element(void* data, const XML_Char* name, const XML_Char** attributes) {
  auto& seen = *static_cast<Seen*>(data);
  seen.elements.emplace_back(name);
  for (const XML_Char** at = attributes; *at != nullptr; at += 2) {
    const std::string attribute = at[0];
    const std::string scheme = scheme_of(at[1]);
    if (attribute.starts_with("on") || attribute == "style") seen.problem = "an attribute " + attribute;
    if (attribute == "href" || attribute == "src")
      for (const char* bad : {"javascript", "vbscript", "file", "data"})
        if (scheme == bad) seen.problem = "an address with " + scheme;
  }
}

void note_text(void* data, const XML_Char* text, int size) {
  static_cast<Seen*>(data)->text.append(text, static_cast<std::size_t>(size));
}

Seen read_xml(std::string_view text) {
  const std::unique_ptr<XML_ParserStruct, void (*)(XML_Parser)> parser(XML_ParserCreate("UTF-8"), XML_ParserFree);
  Seen seen;
  XML_SetUserData(parser.get(), &seen);
  XML_SetStartElementHandler(parser.get(), note_element);
  XML_SetCharacterDataHandler(parser.get(), note_text);
  if (XML_Parse(parser.get(), text.data(), static_cast<int>(text.size()), XML_TRUE) == XML_STATUS_ERROR)
    seen.problem = fmt::format("{} at line {}", XML_ErrorString(XML_GetErrorCode(parser.get())),
                               XML_GetCurrentLineNumber(parser.get()));
  return seen;
}

/// The body of a page as XML. Characters that HTML takes and XML does not are replaced.
Seen read_body(std::string_view html) {
  std::string body = fmt::format("<main>{}</main>", before(after(html, "<main>"), "</main>\n</body>"));
  std::ranges::replace_if(
      body, [](char c) { return is_ascii_control(c) && c != '\n'; }, ' ');
  for (const std::string_view none : {"\uFFFE", "\uFFFF"})
    for (std::size_t at = body.find(none); at != std::string::npos; at = body.find(none))
      body.replace(at, none.size(), "\uFFFD");
  return read_xml(body);
}

// --- DOT

/// What is wrong with the labels of a graph, node or edge that hold markup: Graphviz takes them for XML.
std::string problem_of_labels(Agraph_t* graph, int kind, void* object) {
  for (Agsym_t* attribute = agnxtattr(graph, kind, nullptr); attribute != nullptr;
       attribute = agnxtattr(graph, kind, attribute)) {
    char* value = agxget(object, attribute);
    if (aghtmlstr(value) == 0) continue;
    if (const std::string problem = read_xml(fmt::format("<label>{}</label>", value)).problem; !problem.empty())
      return fmt::format("{} in a label: {}", problem, value);
  }
  return {};
}

std::string problem_of_labels(Agraph_t* graph) {
  std::string problem = problem_of_labels(graph, AGRAPH, graph);
  for (Agnode_t* node = agfstnode(graph); node != nullptr && problem.empty(); node = agnxtnode(graph, node)) {
    problem = problem_of_labels(graph, AGNODE, node);
    for (Agedge_t* edge = agfstout(graph, node); edge != nullptr && problem.empty(); edge = agnxtout(graph, edge))
      problem = problem_of_labels(graph, AGEDGE, edge);
  }
  for (Agraph_t* part = agfstsubg(graph); part != nullptr && problem.empty(); part = agnxtsubg(part))
    problem = problem_of_labels(part, AGRAPH, part);
  return problem;
}

// --- iCalendar

/// What is wrong with the lines themselves, which libical does not mind.
std::string problem_of_lines(std::string_view text) {
  while (!text.empty()) {
    const std::size_t end = text.find("\r\n");
    if (end == std::string_view::npos) return "a line without CRLF";
    const std::string_view line = text.substr(0, end);
    if (line.size() > 75) return fmt::format("a line of {} bytes", line.size());
    if (std::ranges::any_of(line, is_ascii_control)) return fmt::format("a control character in {}", line);
    text.remove_prefix(end + 2);
  }
  return {};
}

}  // namespace

std::string problem_of_utf8(std::string_view text) {
  try {
    static_cast<void>(nlohmann::json(text).dump());
    return {};
  } catch (const nlohmann::json::type_error& error) {  // which bytes are no UTF-8
    return error.what();
  }
}

std::string problem_of_terminal_text(std::string_view text) {
  for (std::size_t at = 0; at < text.size(); ++at)
    if (acts_on_terminal(text.substr(at))) return fmt::format("a terminal acts upon byte {}", at);
  return problem_of_utf8(text);
}

std::string problem_of_json(std::string_view text) {
  return nlohmann::json::accept(text) ? "" : "no JSON: " + std::string(text.substr(0, 200));
}

std::string problem_of_xml(std::string_view text) { return read_xml(text).problem; }

std::string problem_of_page(std::string_view html) {
  const Seen seen = read_body(html);
  for (const std::string& element : seen.elements)
    for (const char* bad : {"script", "style", "iframe", "object", "embed", "form", "base", "link", "meta"})
      if (element == bad) return "an element " + element;
  return seen.problem;
}

std::string problem_of_dot(const std::string& text) {
  // Graphviz reads on after a graph only from a file.
  const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(fmemopen(const_cast<char*>(text.data()), text.size(), "r"),
                                                             std::fclose);  // which only reads
  agreseterrors();
  int count = 0;
  std::string problem;
  while (Agraph_t* graph = agread(file.get(), nullptr)) {
    ++count;
    if (problem.empty()) problem = problem_of_labels(graph);
    agclose(graph);
  }
  if (agerrors() != 0) return "Graphviz cannot read it: " + text;
  return count == 1 ? problem : fmt::format("{} graphs: {}", count, text);
}

std::string problem_of_calendar(const std::string& text) {
  if (std::string problem = problem_of_lines(text); !problem.empty()) return problem;
  const std::unique_ptr<icalcomponent, void (*)(icalcomponent*)> calendar(icalparser_parse_string(text.c_str()),
                                                                          icalcomponent_free);
  if (!calendar || icalcomponent_isa(calendar.get()) != ICAL_VCALENDAR_COMPONENT) return "no calendar: " + text;
  return icalcomponent_count_errors(calendar.get()) == 0 ? "" : "libical sees errors: " + text;
}

std::optional<CsvRows> read_csv(std::string_view text, char separator) {
  CsvRows rows;
  std::size_t at = 0;
  while (at < text.size()) {
    rows.emplace_back();
    for (bool more = true; more;) {
      std::string cell;
      if (at < text.size() && text[at] == '"') {
        for (++at;; ++at) {
          if (at == text.size()) return std::nullopt;
          if (text[at] == '"' && (at + 1 == text.size() || text[at + 1] != '"')) break;
          if (text[at] == '"') ++at;
          cell += text[at];
        }
        ++at;
      } else {
        for (; at < text.size() && text[at] != separator && text[at] != '\r' && text[at] != '\n'; ++at) {
          if (text[at] == '"') return std::nullopt;
          cell += text[at];
        }
      }
      rows.back().push_back(std::move(cell));
      more = at < text.size() && text[at] == separator;
      if (more) ++at;
    }
    if (text.substr(at, 2) != "\r\n") return std::nullopt;
    at += 2;
  }
  return rows;
}

std::string problem_of_escaped_markdown(std::string_view text, std::string_view escaped) {
  const auto visible = [](std::string_view shown) {
    std::string letters;
    for (const char c : shown)
      if (c > ' ' && c < '\x7F') letters += c;
    return letters;
  };
  const std::string inside(escaped);
  const std::string expected = visible(text);
  struct Place {
    std::string markdown;
    std::vector<std::string> elements;
    int times;
  };
  const Place places[] = {
      {inside + "\n", {"main", "p"}, 1},
      {"Z " + inside + "\nZ\n", {"main", "p"}, 1},
      {"# " + inside + "\n", {"main", "h1"}, 1},
      {"- " + inside + "\n- Z\n", {"main", "ul", "li", "li"}, 1},
      {"| Z | Z |\n| --- | --- |\n| " + inside + " | " + inside + " |\n",
       {"main", "table", "thead", "tr", "th", "th", "tbody", "tr", "td", "td"},
       2},
  };
  for (const Place& place : places) {
    if (expected.empty()) break;
    Seen seen = read_body(to_html(place.markdown));
    std::erase(seen.elements, "a");  // an address becomes a link by itself
    if (!seen.problem.empty()) return seen.problem + " in " + place.markdown;
    if (seen.elements != place.elements) return "markup in " + place.markdown;
    std::string wanted;
    for (int i = 0; i < place.times; ++i) wanted += expected;
    std::string shown = visible(seen.text);
    std::string without_marks;
    std::ranges::copy_if(wanted, std::back_inserter(without_marks), [](char c) { return c != 'Z'; });
    std::erase(shown, 'Z');
    if (shown != without_marks) return fmt::format("`{}` instead of `{}` in {}", shown, wanted, place.markdown);
  }
  return {};
}

}  // namespace keten::test
