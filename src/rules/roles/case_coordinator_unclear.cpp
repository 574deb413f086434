// casusregisseur-onduidelijk: nobody is named who can be casusregisseur.
#include "rules/roles/role_sets.hpp"
#include "rules/rule.hpp"

namespace keten::rules {

namespace {

constexpr std::string_view role_id = "casusregisseur";

void check(const RuleContext& context, Reporter& report) {
  const Chain& chain = context.chain;
  if (!context.method.roles.find(role_id)) return;
  if (is_given(chain.info.roles, role_id, context.today)) return;
  report.add(place_of(chain.info, "rollen"), "keten", "Er is nog niet vastgelegd wie casusregisseur kan zijn",
             "Spreek met elkaar af welke partijen of mensen dat kunnen, en zet hen in `keten.yaml` bij "
             "`rollen: casusregisseur`.");
}

}  // namespace

extern constexpr Rule case_coordinator_unclear{
    .id = "casusregisseur-onduidelijk",
    .family = Family::roles,
    .severity = Severity::hint,
    .from = Phase::apply,
    .summary = "Er is niemand genoemd die casusregisseur kan zijn",
    .explanation =
        R"(Een mantelzorger krijgt vaak met veel organisaties te maken. Dan helpt één vast gezicht: de casusregisseur. Die zorgt
dat de steun past en vraagt ook later nog hoe het gaat. Wie het is, verschilt per mantelzorger. Maar welke partijen een
casusregisseur kunnen leveren, kunt u vooraf afspreken. Dan hoeft niemand te zoeken als er snel iemand nodig is.

Zet die partijen of mensen bij `rollen: casusregisseur`. Dat mogen er veel zijn:

```yaml
keten:
  rollen:
    casusregisseur: [steunpunt, wijkteam, thuiszorg]
```

Schrijf hier nooit op om welke mantelzorger of welke casus het gaat.)",
    .source = "Handreiking 3.2",
    .example = R"(keten:
  naam: Voorbeeld
  fase: toepassen
  rollen:
    centraal-informatiepunt: steunpunt
+     casusregisseur: steunpunt
partijen:
  steunpunt: {naam: Steunpunt Mantelzorg, soort: mantelzorgsteunpunt}
)",
    .check = check};

}  // namespace keten::rules
