#include "documents/minutes/minutes.hpp"

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>

#include "base/text/suggest.hpp"
#include "documents/actions/action_lists.hpp"
#include "documents/agenda/make_blocks.hpp"
#include "documents/shared/sections.hpp"
#include "keten/idea.hpp"
#include "keten/meeting.hpp"
#include "keten/persona.hpp"
#include "model/queries.hpp"

namespace keten {

namespace {

using documents::Section;

// The levels of headings in the document: below "Wat we bespraken", and below an item of it.
constexpr int level_of_general = 3;
constexpr int level_in_entry = 4;
// What a form has room for.
constexpr int minutes_a_line = 5;
constexpr int fewest_lines = 2;
constexpr int most_lines = 5;

// --- What was said

// "2. Terugblik:" and "Terugblik" are the same item.
std::string folded_title(std::string_view heading) {
  const std::size_t digits = heading.find_first_not_of("0123456789");
  if (digits > 0 && digits < heading.size() && (heading[digits] == '.' || heading[digits] == ')'))
    heading.remove_prefix(digits + 1);
  while (heading.ends_with(':') || heading.ends_with(' ')) heading.remove_suffix(1);
  return fold(heading);
}

MinutesEntry* entry_with(std::vector<MinutesEntry>& entries, const std::string& heading) {
  if (heading.empty()) return nullptr;
  const std::string title = folded_title(heading);
  const auto found = std::ranges::find_if(entries, [&](const MinutesEntry& each) {
    return folded_title(each.item.title) == title || (!each.item.topic.empty() && each.item.topic == heading);
  });
  return found == entries.end() ? nullptr : &*found;
}

void add_text(std::string& to, const std::string& text) {
  if (!to.empty() && !text.empty()) to += "\n\n";
  to += text;
}

void share_out(const std::string& text, Minutes& minutes) {
  minutes.text = trimmed(text);
  std::string rest;
  for (const Section& section : documents::sections_of(text)) {
    if (MinutesEntry* entry = entry_with(minutes.entries, section.heading)) {
      add_text(entry->said, documents::with_headings_at(level_in_entry, section.text));
      minutes.tells_by_entry = minutes.tells_by_entry || !entry->said.empty();
      continue;
    }
    const std::string below = documents::with_headings_at(level_of_general + 1, section.text);
    if (!section.heading.empty())
      add_text(rest, std::string(level_of_general, '#') + " " + section.heading + "\n\n" + below);
    else
      add_text(rest, below);
  }
  minutes.general = trimmed(rest);
}

// --- Room to write

// Nothing for what everyone knows, such as a break.
int lines_for(const AgendaEntry& entry) {
  if (is_empty(entry) && !entry.topic.empty()) return 0;
  return std::clamp(entry.minutes / minutes_a_line, fewest_lines, most_lines);
}

// --- What was agreed

std::vector<ShownAction> agreed_at(const Chain& chain, const Meeting& meeting, const Audience& audience) {
  documents::Actions agreed;
  for (const Action& action : chain.actions)
    if (action.meeting.target == &meeting) agreed.push_back(&action);
  return documents::show_with_steps(agreed, audience);
}

IdeaReported report(const Idea& idea, const Audience& audience) {
  IdeaReported reported{documents::show_idea(idea), {}};
  for (const Ref<Action>& action : idea.actions)
    if (action) reported.actions.push_back(show(*action, audience));
  return reported;
}

// In the order in which the themes first occur; ideas without one last.
std::vector<IdeasOfTheme> ideas_at(const Chain& chain, const Meeting& meeting, const Audience& audience) {
  std::vector<IdeasOfTheme> themes;
  for (const Idea& idea : chain.ideas) {
    if (idea.meeting.target != &meeting) continue;
    IdeaReported reported = report(idea, audience);
    const std::string theme = fold(reported.idea.theme);
    auto same = std::ranges::find_if(themes, [&](const IdeasOfTheme& each) { return fold(each.theme) == theme; });
    if (same == themes.end()) same = themes.insert(themes.end(), {reported.idea.theme, {}});
    same->ideas.push_back(std::move(reported));
  }
  std::ranges::stable_sort(themes, {}, [](const IdeasOfTheme& each) { return each.theme.empty(); });
  return themes;
}

std::optional<ShownMeeting> meeting_after(const Chain& chain, const Meeting& meeting, Date today) {
  bool is_past_this = !meeting.date;
  for (const Meeting* each : meetings_by_date(chain)) {
    if (is_past_this && each != &meeting && (meeting.date || *each->date >= today)) return show(*each);
    if (each == &meeting) is_past_this = true;
  }
  return std::nullopt;
}

void report_on(const Chain& chain, const Meeting& meeting, const Audience& audience, Minutes& minutes) {
  minutes.is_past = was_held(meeting, audience.today);
  minutes.personas = named(meeting.personas);
  minutes.present = show(meeting.present, audience);
  minutes.absent = show(meeting.absent, audience);
  share_out(meeting.minutes, minutes);
  for (const std::string& decision : meeting.decisions) minutes.decisions.push_back(one_line(decision));
  minutes.actions = agreed_at(chain, meeting, audience);
  minutes.themes = ideas_at(chain, meeting, audience);
  minutes.next = meeting_after(chain, meeting, audience.today);
  const bool is_written = !minutes.text.empty() || !meeting.present.empty() || !minutes.decisions.empty();
  const bool has_results = !minutes.actions.empty() || !minutes.themes.empty();
  minutes.is_form = !is_written && !(minutes.is_past && has_results);
}

}  // namespace

const Meeting* last_held_meeting(const Chain& chain, Date today) {
  const Meeting* last = nullptr;
  for (const Meeting* meeting : meetings_by_date(chain))
    if (*meeting->date <= today) last = meeting;
  return last;
}

Minutes make_minutes(const Chain& chain, const Meeting* meeting, Date today, const AgendaOptions& options) {
  Agenda agenda = make_agenda(chain, meeting, today, options);
  Minutes minutes;
  minutes.chain = std::move(agenda.chain);
  minutes.today = today;
  minutes.is_public = agenda.is_public;
  minutes.is_proposal = agenda.is_proposal;
  minutes.meeting = std::move(agenda.meeting);
  minutes.focus = std::move(agenda.focus);
  minutes.invited = std::move(agenda.invited);
  for (AgendaEntry& entry : agenda.entries) {
    for (const BlockContent& block : entry.blocks)
      minutes.collects_ideas = minutes.collects_ideas || std::holds_alternative<Ideas>(block);
    const int lines = lines_for(entry);
    minutes.entries.push_back({std::move(entry), std::move(entry.note), {}, lines});
  }
  minutes.is_form = true;
  if (meeting) report_on(chain, *meeting, {today, options.is_public}, minutes);
  return minutes;
}

}  // namespace keten
