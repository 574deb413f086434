// Renders a template: first it and its partials are parsed, then the trees are walked with the data.
#include "render/mustache/mustache.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <map>
#include <set>
#include <tuple>
#include <utility>

#include <fmt/format.h>

#include "render/mustache/mustache_context.hpp"
#include "render/mustache/mustache_tree.hpp"

namespace keten {
namespace {

using mustache::Kind;
using mustache::Node;

// How deep partials may call partials, or themselves, for data that is a tree. Rendering calls itself for each of them.
constexpr std::size_t max_partials = 32;

// Of bytes and nodes together. A few lists in one another, or partials that each call the next one twice, multiply to
// more than any machine has.
constexpr std::size_t max_work = std::size_t{32} * 1024 * 1024;

// A template or partial. The tree refers to the text, so a Source stays where it is.
struct Source {
  std::string name;
  std::string text;
  mustache::Template tree;
  bool exists = false;
  bool well_formed = false;
};

// The source that is being rendered, what its lines are indented with, and how many partials led to it.
struct Frame {
  const Source& source;
  std::string indent;
  std::size_t depth = 0;
};

class Renderer {
 public:
  explicit Renderer(const TemplateOptions& options) : options_(options) {}

  RenderedTemplate run(std::string_view name, std::string_view text, const Value& data) {
    Source root;
    read(root, name, text);
    read_partials(root);
    context_.push_back(&data);
    if (root.well_formed) render(root.tree.nodes, {root, {}, 0});
    if (errors_.empty()) return {std::move(out_), {}};
    sort_errors(name);
    return {{}, std::move(errors_)};
  }

 private:
  void error(const Source& source, const Node& node, std::string message) {
    errors_.push_back({source.name, node.at, std::move(message)});
  }

  void read(Source& source, std::string_view name, std::string_view text) {
    source.name = name;
    source.text = text;
    source.tree = mustache::parse(source.name, source.text);
    source.exists = true;
    source.well_formed = source.tree.errors.empty();
    std::move(source.tree.errors.begin(), source.tree.errors.end(), std::back_inserter(errors_));
  }

  // Reads, once each, the partials that `root` and its partials name, also where the data will not lead to them.
  void read_partials(const Source& root) {
    std::vector<const Source*> unread{&root};
    while (!unread.empty()) {
      const Source& source = *unread.back();
      unread.pop_back();
      read_partials_in(source, source.tree.nodes, unread);
    }
  }

  void read_partials_in(const Source& source, const std::vector<Node>& nodes, std::vector<const Source*>& unread) {
    for (const Node& node : nodes) {
      read_partials_in(source, node.body, unread);
      if (node.kind != Kind::partial) continue;
      const auto [place, is_new] = partials_.try_emplace(std::string(node.text));
      Source& partial = place->second;
      std::optional<std::string> text;
      if (is_new && options_.partial) text = options_.partial(node.text);
      if (text) {
        read(partial, node.text, *text);
        unread.push_back(&partial);
      }
      if (!partial.exists && options_.strict)
        error(source, node, fmt::format("Onbekend deelsjabloon `{}`", mustache::shown(node.text)));
    }
  }

  void render(const std::vector<Node>& nodes, const Frame& frame) {
    for (const Node& node : nodes) {
      if (!may_go_on(node, frame)) return;
      switch (node.kind) {
        case Kind::text:
          out_ += node.text;
          break;
        case Kind::line:
          out_ += frame.indent;
          break;
        case Kind::escaped:
        case Kind::raw:
          render_value(node, frame);
          break;
        case Kind::section:
        case Kind::inverted:
          render_section(node, frame);
          break;
        case Kind::partial:
          render_partial(node, frame);
          break;
        case Kind::comment:
        case Kind::delimiters:
        case Kind::close:
          break;  // never nodes
      }
    }
  }

  // False when rendering has been stopped, or is stopped now because it would never end.
  bool may_go_on(const Node& node, const Frame& frame) {
    if (!stopped_ && ++nodes_ + out_.size() > max_work)
      stop(node, frame, "Het sjabloon levert te veel tekst op, waarschijnlijk door lijsten of deelsjablonen in elkaar");
    return !stopped_;
  }

  void stop(const Node& node, const Frame& frame, std::string message) {
    error(frame.source, node, std::move(message));
    stopped_ = true;
  }

  // The value that a tag names; nullptr, and in strict mode an error, when there is none.
  //
  // An unknown name is seen only where the tag is rendered. In a section over an empty list or a false value it never
  // is: what an item of the list would have looked like, the data cannot tell.
  const Value* find(const Node& node, const Frame& frame) {
    const Value* value = mustache::look_up(context_, node.text);
    if (value == nullptr && is_first_fault(node, frame))
      error(frame.source, node, mustache::unknown_name(context_, node.text));
    return value;
  }

  // Whether a fault of the data has to be reported: in strict mode, and once for each tag.
  bool is_first_fault(const Node& node, const Frame& frame) {
    return options_.strict && faulty_.emplace(&frame.source, node.at).second;
  }

  void render_value(const Node& node, const Frame& frame) {
    const Value* value = find(node, frame);
    if (value == nullptr) return;
    const bool is_list = value->array() != nullptr;
    if ((is_list || value->object() != nullptr) && is_first_fault(node, frame))
      error(frame.source, node,
            fmt::format("Veld `{}` is {} en geen tekst", mustache::shown(node.text),
                        is_list ? "een lijst" : "een groep velden"));
    const std::string text = mustache::text_of(*value);
    out_ += node.kind == Kind::escaped && options_.escape ? options_.escape(text) : text;
  }

  void render_section(const Node& node, const Frame& frame) {
    const Value* value = find(node, frame);
    const bool is_truthy = value != nullptr && mustache::is_truthy(*value);
    if (node.kind == Kind::inverted) {
      if (!is_truthy) render(node.body, frame);
      return;
    }
    if (!is_truthy) return;
    if (const Array* list = value->array())
      for (const Value& item : *list) render_with(item, node, frame);
    else
      render_with(*value, node, frame);
  }

  void render_with(const Value& value, const Node& node, const Frame& frame) {
    if (!may_go_on(node, frame)) return;
    context_.push_back(&value);
    render(node.body, frame);
    context_.pop_back();
  }

  void render_partial(const Node& node, const Frame& frame) {
    const Source& partial = partials_.find(node.text)->second;
    if (!partial.well_formed) return;
    if (frame.depth == max_partials)
      return stop(node, frame,
                  fmt::format("Deelsjabloon `{}` is te diep genest: hoogstens {} deelsjablonen in elkaar, roept het "
                              "zichzelf aan?",
                              mustache::shown(node.text), max_partials));
    render(partial.tree.nodes, {partial, frame.indent + std::string(node.indent), frame.depth + 1});
  }

  // By place, those of the template itself first, and one for each place.
  void sort_errors(std::string_view root) {
    const auto key = [root](const TemplateError& error) {
      return std::tuple(error.name != root, std::string_view(error.name), error.at);
    };
    std::stable_sort(errors_.begin(), errors_.end(), [&](const auto& a, const auto& b) { return key(a) < key(b); });
    const auto is_same = [&](const auto& a, const auto& b) { return key(a) == key(b); };
    errors_.erase(std::unique(errors_.begin(), errors_.end(), is_same), errors_.end());
  }

  const TemplateOptions& options_;
  std::map<std::string, Source, std::less<>> partials_;
  std::vector<const Value*> context_;
  std::string out_;
  std::vector<TemplateError> errors_;
  std::set<std::pair<const Source*, Position>> faulty_;
  std::size_t nodes_ = 0;
  bool stopped_ = false;
};

}  // namespace

RenderedTemplate render_template(std::string_view name, std::string_view text, const Value& data,
                                 const TemplateOptions& options) {
  return Renderer(options).run(name, text, data);
}

}  // namespace keten
