### Waves of suppliers, and the pace of a programme.

command-supplier-assign = Put suppliers in a wave
    .help = Puts suppliers in a wave, or takes them out of theirs.
command-wave-add = Add a wave
    .help = Adds a wave of suppliers, with its days and what it can take.
command-wave-change = Change a wave
    .help = Changes name, owner, days or capacity of a wave.
command-wave-plan = Plan the waves
    .help = Makes waves of the suppliers that are in none, the pilot first, and puts them in.
command-wave-remove = Remove a wave
    .help = Removes a wave; its suppliers are in none from then on, where that is said.

did-supplier-assign = Put { $name } in { $wave }
did-suppliers-assign = Put { $count } suppliers in { $wave }
did-supplier-release = Took { $name } out of its wave
did-suppliers-release = Took { $count } suppliers out of their waves
did-wave-add = Added wave { $name }
did-wave-change = Changed wave { $name }
did-wave-plan = { $waves ->
    [one] Planned { $waves } wave with { $count } suppliers
   *[other] Planned { $waves } waves with { $count } suppliers
  }
did-wave-remove = Removed wave { $name }

wave-not-empty = { $count ->
    [one] { $name } still has { $count } supplier: move it, or remove the wave and say that it is in none then
   *[other] { $name } still has { $count } suppliers: move them, or remove the wave and say that they are in none then
  }
wave-name-taken = There is a wave { $name } already
wave-capacity-none = A capacity is one supplier at least
wave-days-order = { $second } comes before { $first }: the days of a wave follow one another
wave-plan-nothing = There is nobody to plan: every supplier in scope is in a wave, enabled or beyond the share of invoices
supplier-not-in-scope = { $name } ({ $reference }) isn’t brought on board: segmentation leaves it out, or it declined
pace-percent-wrong = { $value } is no percentage from 1 to 100
pace-ageing-wrong = A rung after the first, and a day at least, are needed to say how long a supplier may stand there

waves-none = There are no waves yet
waves-without = In no wave: { $count }
waves-list-line = { $high } high-touch of { $high-capacity }, { $low } low-touch of { $low-capacity }
waves-forecast-now = Today
waves-forecast-formula = Invoices on electronic channels after a wave = those of suppliers that are live today, and of those in the waves until then that aren’t live { $high } % (high-touch) and { $low } % (low-touch), divided by the invoices of all suppliers in scope. Scanning and paper don’t count.
waves-plan-reached = The waves reach { $part } of { $whole } invoices
suppliers-escalated = { $count ->
    [one] { $count } supplier stands on its rung for too long
   *[other] { $count } suppliers stand on their rungs for too long
  }

supplier-report-title = Supplier enablement report
supplier-report-lead = { $targeted } of { $total } suppliers are in scope. Numbers as of { $day }.
supplier-report-target = { $share } of the invoices of twelve months come without paper ({ $part } of { $whole }); the target is { $target } %.
supplier-report-target-unknown = No invoices of the last twelve months are known; the target is { $target } %.
supplier-report-after = Invoices after it
supplier-report-limit = Alarm after days
