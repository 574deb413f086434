#include "model/free_text.hpp"

#include <algorithm>

#include "base/text/suggest.hpp"
#include "base/text/text.hpp"
#include "base/text/utf8.hpp"
#include "keten/relation.hpp"
#include "model/fields/field_types.hpp"

namespace keten {

namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

class Walk {
 public:
  Walk(const SourceFile& file, const std::function<void(const TextPiece&)>& visit) : text_(file.text), visit_(visit) {}

  void file(const Node& root) {
    done_ = text_.starts_with(byte_order_mark) ? byte_order_mark.size() : 0;
    file_ = root.file;
    static constexpr ValueType top{.shape = Shape::mapping, .table = &table<Chain>};
    node(root, &top);
    if (!root.entries.empty()) keys_ = {root.entries.back().key.text};  // what stands below belongs to the last section
    comments(text_.size());
  }

 private:
  void node(const Node& node, const ValueType* type) {
    if (node.is_mapping()) {
      for (const Entry& entry : node.entries) this->entry(entry, type);
    } else if (node.is_sequence()) {
      const bool of_section = keys_.size() == 1;
      for (const Node& item : node.items) {
        if (of_section) item_ = &item;
        this->node(item, type && type->shape == Shape::list ? type->element : nullptr);
      }
      if (of_section) item_ = nullptr;
    } else if (node.is_scalar()) {
      const bool counts = type && (type->shape == Shape::number || type->shape == Shape::minutes);
      scalar(node, PieceKind::value, counts && parse_number(node.text));
    }
  }

  void entry(const Entry& entry, const ValueType* type) {
    const ValueType* value_type = nullptr;
    bool of_format = false;
    if (type && type->shape == Shape::mapping && type->table) {
      const Field* field = find_field(type->table(), entry.key.text);
      if (field) value_type = field->type;
      of_format = field != nullptr;
    } else if (type && type->shape == Shape::map) {
      value_type = type->element;
    }
    keys_.push_back(entry.key.text);
    if (keys_.size() <= 2)
      has_id_ = keys_.size() == 2 && type && type->shape == Shape::map && !is_own_key(entry.key.text);
    if (of_format)
      comments(offset_of(entry.key));
    else
      scalar(entry.key, PieceKind::key, false);
    node(entry.value, value_type);
    keys_.pop_back();
  }

  void scalar(const Node& node, PieceKind kind, bool is_number) {
    const std::size_t begin = offset_of(node);
    comments(begin);
    const bool in_place = is_in_file(node.text);
    const std::size_t quote = in_place && node.style == ScalarStyle::quoted ? 1 : 0;
    const std::size_t size = in_place ? node.text.size() : offset_of(node.span.end) - begin;
    Position position = node.span.begin;
    position.column += static_cast<std::uint32_t>(quote);
    give(begin + quote, size, {position, node.span.end}, kind, is_number, node.text);
    done_ = begin + quote + size + quote;
  }

  /// The comments between what was visited last and `end`: nothing else with a # stands there.
  void comments(std::size_t end) {
    const std::string_view passed = text_.substr(0, end);
    for (std::size_t at = passed.find('#', done_); at != std::string_view::npos; at = passed.find('#', at)) {
      const bool begins = at == 0 || std::string_view(" \t\n").find(text_[at - 1]) != std::string_view::npos;
      const std::size_t line_end = std::min(text_.find_first_of("\r\n", at), text_.size());
      if (begins) {
        const Position begin = position_of(at);
        give(at, line_end - at, {begin, begin}, PieceKind::comment, false, text_.substr(at, line_end - at));
      }
      at = begins ? line_end : at + 1;
    }
    done_ = std::max(done_, end);
  }

  void give(std::size_t offset, std::size_t size, Span span, PieceKind kind, bool is_number, std::string_view value) {
    visit_({.text = text_.substr(offset, size),
            .value = value,
            .offset = offset,
            .place = {file_, span},
            .kind = kind,
            .is_number = is_number,
            .keys = keys_,
            .has_id = has_id_,
            .item = item_});
  }

  bool is_in_file(std::string_view piece) const {
    return !piece.empty() && !std::less<>()(piece.data(), text_.data()) &&
           std::less<>()(piece.data(), text_.data() + text_.size());
  }

  std::size_t offset_of(const Node& node) const {
    if (!is_in_file(node.text)) return offset_of(node.span.begin);
    return static_cast<std::size_t>(node.text.data() - text_.data()) - (node.style == ScalarStyle::quoted ? 1 : 0);
  }

  std::size_t offset_of(Position position) const {
    find_rows();
    const std::size_t row = rows_[std::min<std::size_t>(position.row, rows_.size()) - 1];
    return row + byte_of_column(text_.substr(row), position.column);
  }

  Position position_of(std::size_t offset) const {
    find_rows();
    const auto after = std::ranges::upper_bound(rows_, offset);
    const auto row = static_cast<std::uint32_t>(after - rows_.begin());
    return moved({row, 1}, text_.substr(rows_[row - 1], offset - rows_[row - 1]));
  }

  /// Where the rows begin; found when first needed.
  void find_rows() const {
    if (!rows_.empty()) return;
    rows_.push_back(text_.starts_with(byte_order_mark) ? byte_order_mark.size() : 0);
    for (std::size_t at = text_.find('\n'); at != std::string_view::npos; at = text_.find('\n', at + 1))
      rows_.push_back(at + 1);
  }

  std::string_view text_;
  const std::function<void(const TextPiece&)>& visit_;
  std::uint32_t file_ = no_file;
  std::size_t done_ = 0;  ///< up to here all has been visited
  std::vector<std::string_view> keys_;
  bool has_id_ = false;
  const Node* item_ = nullptr;
  mutable std::vector<std::size_t> rows_;
};

}  // namespace

void for_each_text(const SourceFile& file, const Tree& tree, const std::function<void(const TextPiece&)>& visit) {
  if (tree.root) Walk(file, visit).file(*tree.root);
}

FreeTexts::FreeTexts(const Chain& chain) {
  const auto keep = [this](const TextPiece& piece) {
    if (keys_.empty() || !std::ranges::equal(keys_.back(), piece.keys))
      keys_.emplace_back(piece.keys.begin(), piece.keys.end());
    pieces_.push_back(piece);
    pieces_.back().keys = keys_.back();
  };
  for (std::size_t i = 0; i < chain.files.size(); ++i) for_each_text(chain.files[i], chain.trees[i], keep);
}

Place place_of(const TextPiece& piece, TextRange range) {
  const Position begin = moved(piece.place.span.begin, piece.text.substr(0, range.begin));
  return {piece.place.file, {begin, moved(begin, piece.text.substr(range.begin, range.end - range.begin))}};
}

PlaceFinder::PlaceFinder(std::uint32_t file, std::string_view text)
    : file_(file), text_(text), offset_(text.starts_with(byte_order_mark) ? byte_order_mark.size() : 0) {}

Place PlaceFinder::place(TextRange range) {
  if (range.begin < offset_) *this = PlaceFinder(file_, text_);
  position_ = moved(position_, text_.substr(offset_, range.begin - offset_));
  offset_ = range.begin;
  return {file_, {position_, moved(position_, text_.substr(offset_, range.end - offset_))}};
}

std::string about(const TextPiece& piece) {
  if (piece.kind == PieceKind::comment || piece.keys.empty()) return {};
  std::string section(piece.section());
  if (section == "keten") return section;
  if (piece.item) return section == kind<Relation>.section ? about_item(*piece.item, Relation{}) : section;
  return piece.has_id && piece.keys.size() > 1 ? section + "/" + std::string(piece.keys[1]) : section;
}

/// A cheap first look: an accent makes a word a byte longer, nothing makes it shorter.
static bool may_equal(std::string_view word, std::string_view folded) {
  return word.size() >= folded.size() && word.size() <= folded.size() + 2 && (word[0] | 0x20) == folded[0];
}

bool has_key_word(std::string_view key, std::span<const std::string_view> words) {
  const auto is_joint = [](char c) { return c == '-' || c == '_' || c == '.' || c == ' ' || c == '/'; };
  for (std::size_t begin = 0; begin < key.size();) {
    std::size_t end = begin;
    while (end < key.size() && !is_joint(key[end])) ++end;
    const std::string_view word = key.substr(begin, end - begin);
    for (const std::string_view candidate : words)
      if (may_equal(word, candidate) && fold(word) == candidate) return true;
    begin = end + 1;
  }
  return false;
}

}  // namespace keten
