// keten invullijst: the fill-in lists of the handreiking, filled in as far as the chain knows.
#include "documents/forms/forms.hpp"

#include <fmt/core.h>

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "cli/command.hpp"
#include "cli/completion/method_words.hpp"
#include "cli/look_up.hpp"
#include "cli/misuse.hpp"
#include "cli/output/document.hpp"
#include "keten/party.hpp"
#include "model/queries.hpp"

namespace keten::cli {

namespace {

struct FormArguments {
  std::string list;
  std::string party;
  std::string block;
};

bool is_per_party(FormKind kind) { return kind == FormKind::analysis || kind == FormKind::verification; }

/// The list that was asked for; nothing, with `problem`, when there is none, or it has no such option.
std::optional<FormKind> read_kind(const FormArguments& arguments, std::optional<Misuse>& problem) {
  const std::string choose = fmt::format("Kies {}.", quoted_list(Choice<FormKind>::words));
  const std::optional<FormKind> kind = choice<FormKind>(arguments.list);
  if (arguments.list.empty())
    problem = Misuse{"Zeg erbij welke invullijst u wilt", choose};
  else if (!kind)
    problem = unknown_word("invullijst", arguments.list, Choice<FormKind>::words, choose);
  else if (!arguments.party.empty() && !is_per_party(*kind))
    problem = Misuse{fmt::format("`--partij` kan niet bij de lijst `{}`", arguments.list),
                     "Gebruik het bij `ketenanalyse` of `verificatie`."};
  else if (!arguments.block.empty() && *kind != FormKind::block)
    problem =
        Misuse{fmt::format("`--bouwsteen` kan niet bij de lijst `{}`", arguments.list), "Gebruik het bij `bouwsteen`."};
  return kind;
}

Exit make(const FormArguments& arguments, const Invocation& invocation) {
  std::optional<Misuse> problem;
  const std::optional<FormKind> kind = read_kind(arguments, problem);
  if (problem) return refuse(invocation, *problem);
  const OpenedChain opened = open_chain(invocation);
  if (!opened.chain) return opened.exit;
  const Chain& chain = *opened.chain;
  FormOptions options;
  options.party = look_up(chain.parties, arguments.party, problem);
  options.block = look_up(chain.method->blocks, arguments.block, problem);
  options.is_public = invocation.common.is_public;
  if (problem) return refuse(invocation, *problem);
  return write_document(invocation, opened.place, opened.gate, "invullijst-" + arguments.list,
                        to_data(make_form(chain, *kind, invocation.today, options)));
}

Run setup(Options& options) {
  auto arguments = std::make_shared<FormArguments>();
  options.positional("LIJST", arguments->list, quoted_list(Choice<FormKind>::words), [] {
    const auto& words = Choice<FormKind>::words;
    return std::vector<std::string>(std::begin(words), std::end(words));
  });
  options.value("--partij", "ID", arguments->party,
                "Alleen voor deze partij, bij `ketenanalyse` en `verificatie`; standaard voor elke ketenpartij");
  options.value("--bouwsteen", "ID", arguments->block,
                "Alleen deze bouwsteen, bij `bouwsteen`; standaard elke gekozen bouwsteen", {}, block_words);
  return [arguments](const Invocation& invocation) { return make(*arguments, invocation); };
}

constexpr std::string_view formats[] = {"md", "html", "docx", "odt", "json"};
constexpr Example examples[] = {
    {"invullijst checklist -o checklist.docx", "Loop na wie er nog bij hoort."},
    {"invullijst ketenanalyse -o vragen.html", "Druk voor elke ketenpartij de vragen af, ieder op een eigen blad."},
    {"invullijst verificatie --partij zorgdat -o klopt-dit.docx",
     "Vraag de partij `zorgdat` of het klopt wat u over haar weet."},
    {"invullijst bouwsteen --bouwsteen preventie -o preventie.html", "Neem het blad van de bouwsteen `preventie` mee."},
    {"invullijst evaluatie -o evaluatie.docx", "Bereid de jaarlijkse evaluatie voor."},
};

}  // namespace

extern const Command form_command{
    .name = "invullijst",
    .alias = "form",
    .summary = "Maak een lijst om in te vullen, zoals de checklist of de vragen van de ketenanalyse",
    .description =
        "Maakt de lijsten uit de handreiking om af te drukken en in te vullen. Wat de keten al weet, staat er al. "
        "`checklist` laat zien wie er nog bij kan. `rollen` en `bouwsteen` gaan over doelen, rollen en instrumenten. "
        "`ketenanalyse` stuurt u elke partij vóór de startbijeenkomst. `verificatie` vraagt een partij later of het "
        "nog klopt wat u over haar weet. `actielijst` en `evaluatie` neemt u mee naar een bijeenkomst.",
    .formats = formats,
    .examples = examples,
    .setup = setup};

}  // namespace keten::cli
