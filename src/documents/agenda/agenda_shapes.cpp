#include "base/text/text.hpp"
#include "documents/agenda/agenda.hpp"
#include "documents/shared/sections.hpp"
#include "documents/shared/shown_shapes.hpp"

namespace keten::documents {

namespace {

template <auto member>
std::string minutes_in(const detail::StructOf<member>& of) {
  return counted(of.*member, "minuut", "minuten");
}

/// Below the name of the meeting or of the item in the document.
std::string note_of(const AgendaMeeting& meeting) { return with_headings_at(2, meeting.note); }
std::string note_of_item(const AgendaContent& content) { return with_headings_at(3, content.note); }

int over(const Agenda& agenda) { return agenda.fit.over; }
int spare(const Agenda& agenda) { return agenda.fit.spare; }
const AgendaFit* adjustment(const Agenda& agenda) { return agenda.fit.fits ? nullptr : &agenda.fit; }

template <TopicBlock block>
const auto* content_of(const AgendaContent& content) {
  const std::variant_alternative_t<static_cast<std::size_t>(block), BlockContent>* found = nullptr;
  for (const BlockContent& each : content.blocks)
    if (!found) found = std::get_if<static_cast<std::size_t>(block)>(&each);
  return found;
}

/// A block, under its word in the method.
template <TopicBlock block>
constexpr ShapeField block_row(std::string_view says) {
  return field<content_of<block>>(Choice<TopicBlock>::words[static_cast<std::size_t>(block)], says);
}

}  // namespace

template <>
const Shape& shape_of<Invited>() {
  static constexpr ShapeField fields[] = {
      part<&Invited::who>(),
      words<[](const Invited& invited) { return in_words(invited.who); }>("naam-tekst", "De naam, met de partij."),
      field<&Invited::is_person>("persoon", "Of het een persoon is."),
      field<&Invited::is_key_person>("sleutelpersoon", "Of het een sleutelpersoon is."),
      field<&Invited::group>("groep", "De groep waar de partij bij hoort."),
      field<&Invited::contacts>("aanspreekpunten", "De aanspreekpunten van de partij."),
  };
  static constexpr Shape shape{"genodigde", fields};
  return shape;
}

template <>
const Shape& shape_of<SeeAlso>() {
  static constexpr ShapeField fields[] = {
      field<&SeeAlso::block>("blok", "Wat daar staat."),
      field<&SeeAlso::number>("nummer", "Het nummer van dat onderwerp."),
      filled<&SeeAlso::title>("titel", "De titel van dat onderwerp."),
  };
  static constexpr Shape shape{"zie-ook", fields};
  return shape;
}

template <>
const Shape& shape_of<ScheduledItem>() {
  static constexpr ShapeField fields[] = {
      field<&ScheduledItem::number>("nummer", "De plaats op de agenda, vanaf 1."),
      filled<&ScheduledItem::title>("titel", "De titel."),
      field<&ScheduledItem::begin>("begin", "Hoe laat het begint."),
      field<&ScheduledItem::end>("einde", "Hoe laat het ophoudt."),
      field<&ScheduledItem::minutes>("minuten", "Hoe lang het duurt."),
      words<minutes_in<&ScheduledItem::minutes>>("minuten-tekst", "Hetzelfde in woorden."),
      field<[](const ScheduledItem& item) { return in_words(item.by); }>("door", "Wie het doet; niets: iedereen."),
      field<[](const ScheduledItem& item) { return item.by.id; }>("door-id", "Het id van wie het doet."),
      field<&ScheduledItem::by_chair>("door-voorzitter", "Of de voorzitter het doet."),
      filled<[](const ScheduledItem& item) { return item.topic.empty() ? "eigen" : "methode"; }>(
          "soort", "`methode`, of `eigen` voor een onderwerp van de keten zelf."),
      field<&ScheduledItem::topic>("onderwerp", "Het id van het onderwerp in de methode."),
  };
  static constexpr Shape shape{"onderwerp", fields};
  return shape;
}

template <>
const Shape& shape_of<AgendaContent>() {
  static constexpr ShapeField fields[] = {
      field<note_of_item>("toelichting", "Wat erover te zeggen is; Markdown."),
      field<&AgendaContent::questions>("vragen", "De vragen die de methode erbij stelt."),
      block_row<TopicBlock::introductions>("Wie kennismaken, en hoelang ieder heeft."),
      block_row<TopicBlock::looking_back>("Wat er sinds de vorige bijeenkomst is gebeurd."),
      block_row<TopicBlock::actions>("De acties die nog lopen."),
      block_row<TopicBlock::building_block>("De bouwstenen waar het over gaat."),
      block_row<TopicBlock::instruments>("De instrumenten die er zijn."),
      block_row<TopicBlock::coverage>("Wat er nog ontbreekt."),
      block_row<TopicBlock::relations>("Hoe de partijen samenwerken."),
      block_row<TopicBlock::roles>("Wie welke rol heeft, en welke rollen open zijn."),
      block_row<TopicBlock::reflection>("Voor wie er al iets verandert."),
      block_row<TopicBlock::goals>("Wat de keten wil bereiken."),
      block_row<TopicBlock::planning>("De bijeenkomsten die nog komen."),
      block_row<TopicBlock::analysis>("De vragen van de ketenanalyse, en wie ze beantwoordde."),
      block_row<TopicBlock::network>("Hoe de keten er nu uitziet."),
      block_row<TopicBlock::personas>("De persona's bij de doelgroepen."),
      block_row<TopicBlock::ideas>("De ideeën die er liggen."),
      block_row<TopicBlock::evaluation>("De vragen van de evaluatie, en wat er de vorige keer uitkwam."),
      block_row<TopicBlock::next>("Wanneer de volgende bijeenkomst is."),
      field<&AgendaContent::see_also>("zie-ook", "Wat al bij een eerder onderwerp staat."),
  };
  static constexpr Shape shape{"inhoud", fields};
  return shape;
}

template <>
const Shape& shape_of<AgendaEntry>() {
  static constexpr ShapeField fields[] = {
      part<[](const AgendaEntry& entry) -> const ScheduledItem& { return entry; }>(),
      words<[](const AgendaEntry& entry) { return !is_empty(entry); }>("heeft-inhoud", "Of er inhoud is."),
      field<[](const AgendaEntry& entry) -> const AgendaContent& { return entry; }>("inhoud", "Wat de keten weet."),
  };
  static constexpr Shape shape{"agendapunt", fields};
  return shape;
}

template <>
const Shape& shape_of<ShorterEntry>() {
  static constexpr ShapeField fields[] = {
      field<&ShorterEntry::number>("nummer", "Het nummer van het onderwerp."),
      filled<&ShorterEntry::title>("titel", "De titel."),
      field<&ShorterEntry::minutes>("minuten", "Hoe lang het nu duurt."),
      field<&ShorterEntry::proposed>("voorstel", "Hoeveel minuten het kan duren."),
      words<minutes_in<&ShorterEntry::proposed>>("voorstel-tekst", "Hetzelfde in woorden."),
  };
  static constexpr Shape shape{"korter", fields};
  return shape;
}

template <>
const Shape& shape_of<AgendaFit>() {
  static constexpr ShapeField fields[] = {
      field<&AgendaFit::later_end>("einde", "Tot hoe laat de bijeenkomst zou moeten duren."),
      field<&AgendaFit::proposals>("korter", "Of welke onderwerpen korter zouden moeten."),
  };
  static constexpr Shape shape{"aanpassing", fields};
  return shape;
}

template <>
const Shape& shape_of<AgendaMeeting>() {
  static constexpr ShapeField fields[] = {
      part<&AgendaMeeting::meeting>(),
      field<&AgendaMeeting::target_groups>("doelgroepen", "De doelgroepen die deze keer extra aandacht krijgen."),
      field<&AgendaMeeting::minutes>("minuten", "Hoe lang de bijeenkomst duurt."),
      words<minutes_in<&AgendaMeeting::minutes>>("minuten-tekst", "Hetzelfde in woorden."),
      field<[](const AgendaMeeting& meeting) { return in_words(meeting.chair); }>("voorzitter", "De voorzitter."),
      field<[](const AgendaMeeting& meeting) { return in_words(meeting.secretary); }>("notulist", "Wie notuleert."),
      field<&AgendaMeeting::participants>("deelnemers", "Voor wie dit soort bijeenkomst is."),
      field<note_of>("toelichting", "Wat er verder over te zeggen is; Markdown."),
      extra<&AgendaMeeting::extra>(),
  };
  static constexpr Shape shape{"agenda-bijeenkomst", fields};
  return shape;
}

template <>
const Shape& shape_of<Agenda>() {
  static constexpr ShapeField fields[] = {
      filled<&Agenda::chain>("keten", "De naam van de keten."),
      field<&Agenda::today>("vandaag", "De dag waarop de agenda is gemaakt."),
      field<&Agenda::is_public>("publiek", "Of de namen van mensen zijn weggelaten."),
      field<&Agenda::is_proposal>("voorstel", "Of er nog niets gepland is: dit raadt de methode aan."),
      field<&Agenda::meeting>("bijeenkomst", "De bijeenkomst."),
      field<&Agenda::focus>("focus", "De bouwstenen die centraal staan."),
      field<&Agenda::focus_groups>("focusgroepen", "De doelgroepen met extra aandacht."),
      field<&Agenda::invited>("genodigden", "Wie worden uitgenodigd."),
      field<&Agenda::informed>("ter-informatie", "De agendaleden die niet worden uitgenodigd."),
      field<&Agenda::absent>("afgemeld", "Wie zich hebben afgemeld."),
      field<&Agenda::entries>("onderwerpen", "De onderwerpen."),
      field<[](const Agenda& agenda) { return agenda.fit.fits; }>("past", "Of alles in de tijd past."),
      count<over>("over-minuten", "minuut", "minuten", "Hoeveel minuten er te weinig zijn.", "over-tekst"),
      count<spare>("ruimte-minuten", "minuut", "minuten", "Hoeveel minuten er overblijven.", "ruimte-tekst"),
      field<adjustment>("aanpassing", "Hoe het wel past; leeg als het past."),
  };
  static constexpr Shape shape{"agenda", fields};
  return shape;
}

}  // namespace keten::documents
