// How the course of a chain is shown.
#include <fmt/core.h>

#include "base/text/sparkline.hpp"
#include "base/text/text.hpp"
#include "base/text/utf8.hpp"
#include "documents/progress/progress.hpp"
#include "documents/shared/figure_shapes.hpp"

namespace keten::documents {

namespace {

/// A row of the table of figures.
struct FigureThroughTime {
  std::string topic;
  std::string note;
  std::string name;
  std::string first;
  std::string course;
  std::string last;
};

struct Drawing {
  std::string topic;
  std::string address;
};

std::string text_of(std::optional<std::size_t> count) { return count ? std::to_string(*count) : std::string("–"); }

/// "Startbijeenkomst (5 oktober 2021)"; of a month only its name.
std::string moment_text(const ProgressPoint& point) {
  const std::string day = plain_date(point.date);
  return day.ends_with(point.label) ? point.label : fmt::format("{} ({})", point.label, day);
}

std::string shown_or_dash(const ShownCount& value) { return value.text.empty() ? std::string("–") : value.text; }

/// The name of a figure, short enough for one line.
std::string short_name(const ProgressTopic& topic, const ProgressSeries& line) {
  constexpr std::size_t most_bytes = 40;
  std::string name = line.name.empty() ? topic.name : topic.name + ": " + line.name;
  if (name.size() <= most_bytes) return name;
  const std::string shown(first_bytes(name, most_bytes));
  const std::size_t space = name.rfind(' ', shown.size());
  return (space == std::string::npos ? shown : name.substr(0, space)) + " …";
}

bool has_course(const Progress& progress) { return progress.points.size() > 1; }

std::vector<FigureThroughTime> figures_of(const Progress& progress) {
  std::vector<FigureThroughTime> rows;
  if (!has_course(progress)) return rows;
  for (const ProgressTopic& topic : topics_of(progress))
    for (const ProgressSeries& line : topic.lines) {
      if (line.is_reference) continue;
      std::vector<std::optional<double>> numbers;
      for (const ShownCount& value : line.values) numbers.push_back(value.number);
      rows.push_back({topic.name, topic.note, short_name(topic, line), shown_or_dash(line.values.front()),
                      sparkline(numbers), shown_or_dash(line.values.back())});
    }
  return rows;
}

std::vector<Drawing> drawings_of(const Progress& progress) {
  std::vector<Drawing> drawings;
  if (!progress.has_pictures || !has_course(progress)) return drawings;
  const std::vector<ProgressTopic> topics = topics_of(progress);
  for (std::size_t place = 0; place < topics.size(); ++place)
    if (is_drawn(topics[place])) drawings.push_back({topics[place].name, topic_address(place)});
  return drawings;
}

/// "11 (7 juni 2022) en 16 (17 januari 2023)"
std::string measurements_in_words(const ProgressGoal& goal) {
  std::vector<std::string> texts;
  for (const GoalReading& reading : goal.measurements)
    texts.push_back(fmt::format("{} ({})", reading.value.text, plain_date(*reading.measured_on)));
  return enumerate(texts);
}

std::string_view each_step(const Progress& progress) {
  switch (progress.step) {
    case ProgressStep::meeting:
      return "één per bijeenkomst";
    case ProgressStep::month:
      return "één per maand";
    case ProgressStep::tag:
      return "één per label";
  }
  return {};
}

std::string moments_in_words(const Progress& progress) {
  return counted(static_cast<long>(progress.points.size()), "moment", "momenten");
}

std::string first_moment(const Progress& progress) {
  return progress.points.empty() ? std::string() : moment_text(progress.points.front());
}

}  // namespace

template <>
const Shape& shape_of<GoalReading>() {
  static constexpr ShapeField fields[] = {
      field<&GoalReading::value>("gemeten", "De meting; niets als die er niet is of niet verteld mag worden."),
      field<&GoalReading::measured_on>("gemeten-op", "De dag van de meting."),
  };
  static constexpr Shape shape{"meting", fields};
  return shape;
}

template <>
const Shape& shape_of<GoalAtMoment>() {
  static constexpr ShapeField fields[] = {
      filled<&GoalAtMoment::goal>("id", "Het id van het doel."),
      part<[](const GoalAtMoment& goal) -> const GoalReading& { return goal; }>(),
  };
  static constexpr Shape shape{"meting-van-doel", fields};
  return shape;
}

template <>
const Shape& shape_of<ActionsSince>() {
  static constexpr ShapeField fields[] = {
      field<&ActionsSince::opened>("erbij", "Hoeveel acties erbij kwamen."),
      words<[](const ActionsSince& actions) { return text_of(actions.opened); }>("erbij-tekst",
                                                                                 "Hetzelfde; een streepje voor niets."),
      field<&ActionsSince::done>("klaar", "Hoeveel acties klaar kwamen."),
      words<[](const ActionsSince& actions) { return text_of(actions.done); }>("klaar-tekst",
                                                                               "Hetzelfde; een streepje voor niets."),
  };
  static constexpr Shape shape{"acties-sinds", fields};
  return shape;
}

template <>
const Shape& shape_of<ProgressPoint>() {
  static constexpr ShapeField fields[] = {
      filled<&ProgressPoint::label>("moment", "Hoe het moment heet."),
      words<moment_text>("moment-tekst", "Hoe het moment heet, met de dag."),
      field<&ProgressPoint::date>("datum", "De dag."),
      field<[](const ProgressPoint& point) { return point.figures.parties; }>("partijen",
                                                                              "Hoeveel ketenpartijen er zijn."),
      field<[](const ProgressPoint& point) { return point.figures.roles.whole; }>(
          "rollen", "Hoeveel rollen de methode dan vraagt."),
      field<[](const ProgressPoint& point) { return point.figures.roles.whole - point.figures.roles.part; }>(
          "rollen-open", "Hoeveel daarvan niemand heeft."),
      words<[](const ProgressPoint& point) { return share_in_cell(point.figures.roles); }>(
          "rollen-tekst", "Hoeveel rollen vervuld zijn, van hoeveel."),
      field<[](const ProgressPoint& point) { return point.figures.blocks.whole; }>("bouwstenen",
                                                                                   "Hoeveel bouwstenen er meetellen."),
      field<[](const ProgressPoint& point) { return point.figures.blocks.part; }>(
          "bouwstenen-met-aanbod", "Hoeveel daarvan een actief instrument hebben."),
      words<[](const ProgressPoint& point) { return share_in_cell(point.figures.blocks); }>(
          "bouwstenen-tekst", "Hoeveel bouwstenen een actief instrument hebben, van hoeveel."),
      field<[](const ProgressPoint& point) { return point.figures.instruments; }>("instrumenten",
                                                                                  "Hoeveel instrumenten actief zijn."),
      field<[](const ProgressPoint& point) { return point.figures.pairs; }>(
          "samenwerkingen", "Hoeveel tweetallen van partijen samenwerken."),
      field<&ProgressPoint::closed>(
          "gewenst-gelegd", "Hoeveel samenwerkingen er nu zijn, van alle die op het vorige moment gewenst waren."),
      words<[](const ProgressPoint& point) { return share_in_cell(point.closed.value_or(Share{})); }>(
          "gewenst-gelegd-tekst", "Hetzelfde in woorden; een streepje voor niets."),
      field<&ProgressPoint::closed_in_all>("gewenst-gelegd-sinds-begin", "Hetzelfde van alle die ooit gewenst waren."),
      field<[](const ProgressPoint& point) { return point.figures.actions; }>("acties-geteld",
                                                                              "Hoeveel acties er zijn."),
      field<&ProgressPoint::actions>("acties", "Wat er sinds het vorige moment bij en klaar kwam."),
      field<&ProgressPoint::readings>("doelen", "De laatste meting van elk doel."),
  };
  static constexpr Shape shape{"moment", fields};
  return shape;
}

template <>
const Shape& shape_of<ProgressGoal>() {
  static constexpr ShapeField fields[] = {
      filled<&ProgressGoal::id>("id", "Het id van het doel."),
      filled<&ProgressGoal::goal>("doel", "Wat de keten wil bereiken."),
      field<&ProgressGoal::unit>("eenheid", "Wat er geteld of gemeten wordt."),
      field<&ProgressGoal::baseline>("nulmeting", "Het getal aan het begin."),
      field<&ProgressGoal::target>("streefwaarde", "Het getal dat men wil bereiken."),
      field<&ProgressGoal::measurements>("metingen", "De metingen, op volgorde van datum."),
      words<measurements_in_words>("metingen-tekst", "De metingen in woorden."),
      field<&ProgressGoal::is_gone>("vervallen", "Of de keten het doel niet meer heeft."),
  };
  static constexpr Shape shape{"doel-in-de-tijd", fields};
  return shape;
}

template <>
const Shape& shape_of<ProgressSentences>() {
  static constexpr ShapeField fields[] = {
      field<&ProgressSentences::more>("meer", "Wat er groeide, in zinnen."),
      field<&ProgressSentences::less>("minder", "Wat er minder werd, in zinnen."),
      field<&ProgressSentences::same>("gelijk", "Wat gelijk bleef, in zinnen."),
  };
  static constexpr Shape shape{"verloop-in-zinnen", fields};
  return shape;
}

template <>
const Shape& shape_of<FigureThroughTime>() {
  static constexpr ShapeField fields[] = {
      filled<&FigureThroughTime::topic>("onderwerp", "Waar het cijfer bij hoort."),
      field<&FigureThroughTime::note>("uitleg", "Wat er geteld wordt."),
      filled<&FigureThroughTime::name>("cijfer", "Hoe het cijfer heet."),
      filled<&FigureThroughTime::first>("begin", "Het cijfer op het eerste moment."),
      filled<&FigureThroughTime::course>("verloop", "Een lijntje van elk moment."),
      filled<&FigureThroughTime::last>("nu", "Het cijfer op het laatste moment."),
  };
  static constexpr Shape shape{"cijfer-in-de-tijd", fields};
  return shape;
}

template <>
const Shape& shape_of<Drawing>() {
  static constexpr ShapeField fields[] = {
      filled<&Drawing::topic>("onderwerp", "Wat er getekend is."),
      filled<&Drawing::address>("adres", "Het adres van de tekening."),
  };
  static constexpr Shape shape{"tekening", fields};
  return shape;
}

}  // namespace keten::documents

namespace keten {

template <>
const documents::Shape& documents::shape_of<Progress>() {
  static constexpr ShapeField fields[] = {
      filled<&Progress::chain>("keten", "De naam van de keten."),
      filled<[](const Progress&) -> std::string_view { return "Voortgang van de keten"; }>("titel", "De titel."),
      field<&Progress::today>("vandaag", "De dag van het laatste moment."),
      field<&Progress::is_public>("publiek", "Of het document voor iedereen is, zonder namen van personen."),
      field<&Progress::step>("per", "Wat de momenten zijn."),
      field<&Progress::goals>("doelen", "De doelen: eerst die van nu, dan die er niet meer zijn."),
      field<&Progress::points>("punten", "De momenten, op volgorde."),
      field<&Progress::meetings>("bijeenkomsten", "De dagen waarop er bijeenkomsten waren."),
      words<has_course>("heeft-verloop", "Of er meer dan één moment is."),
      words<each_step>("stap-tekst", "Hoe ver de momenten uit elkaar liggen."),
      words<moments_in_words>("aantal-tekst", "Hoeveel momenten er zijn."),
      words<first_moment>("begin-tekst", "Het eerste moment."),
      part<sentences_of>(),
      words<figures_of>("overzicht", "Elk cijfer in het begin en nu."),
      words<drawings_of>("tekeningen", "De tekeningen in het document."),
  };
  static constexpr Shape shape{"voortgang", fields};
  return shape;
}

}  // namespace keten
