### The room of waves, and where a supplier stands.

room-waves = Waves
room-adoption = Adoption

supplier-head-rung = Enablement
supplier-head-since = Since
supplier-head-trade = Documents
supplier-head-wave = Wave
supplier-head-late = Days too long
supplier-no-wave = No wave

rung-not-contacted = Not contacted
rung-notified = Notified
rung-responded = Responded
rung-committed = Committed
rung-connected = Connected
rung-testing = Testing
rung-tested = Tested
rung-enabled = Enabled
rung-declined = Declined
rung-unreachable = Unreachable
rung-on-hold = On hold
rung-out-of-scope = Out of scope
trade-none = None
trade-first-order = First order sent
trade-first-document = First document received
trade-live = Live
trade-sustained = Sustained
trade-dormant = Dormant

standing-title = Where it stands
standing-since = since { $day }
standing-late = { $count ->
    [one] { $count } day too long
   *[other] { $count } days too long
  }
standing-how = How it came there
standing-by = { $day } by { $name }
standing-none-yet = Nothing is recorded yet.
standing-reach = Record a rung
standing-reach-title = Record how far it came
standing-rung = Rung
standing-on = Day
standing-on-help = Today, where empty
standing-note = Note
standing-note-help = The reason, where it leads off the ladder
standing-transact = Record documents
standing-transact-title = Record what is exchanged
standing-trade = How far it came
standing-number = Number of the real document
standing-date = Date of the document
standing-live-help = Live needs a real document: number, date and the file
standing-file = The document
standing-file-choose = Attach the document
standing-file-chosen = Attached: { $name }
standing-document = Live by { $number } of { $date }
standing-move = Move to a wave

waves-board = Board
waves-forecast = Forecast
waves-escalations = Escalations
waves-plan = Plan waves
waves-add = Add wave
waves-add-title = Add a wave
waves-edit = Edit wave
waves-edit-title = Edit { $name }
waves-edit-act = Save wave
waves-remove = Remove wave
waves-remove-title = Remove { $name }
waves-remove-empty = The wave is removed. Nothing else changes.
waves-remove-full = { $count ->
    [one] { $count } supplier is in no wave then.
   *[other] { $count } suppliers are in no wave then.
  }
waves-more = Acts of { $name }
waves-empty = No waves yet
waves-empty-text = A wave is a group of suppliers that come on board together, as many as the people who do it can take. Let the program propose them, or make them by hand.
waves-why = Why waves?
waves-why-text = Nobody can take a thousand suppliers at once. A pilot shows what goes wrong while little is at risk, and the largest senders next bring most of the invoices first.
waves-no-suppliers = Import a vendor master first: waves are made of suppliers.
waves-to-suppliers = Open suppliers
waves-name = Name
waves-owner = Owner
waves-high-capacity = High-touch capacity
waves-low-capacity = Low-touch capacity
waves-note = Note
waves-day-notice = Stakeholders told
waves-day-letters = First letters
waves-day-training = Training
waves-day-tests-from = Tests begin
waves-day-tests-until = Tests end
waves-day-go-live = Go-live
waves-day-deadline = Old channel ends
waves-no-days = No dates yet
waves-days-of = Dates of { $name }
waves-none-column = No wave
waves-column = { $count ->
    [one] { $name }, { $count } supplier
   *[other] { $name }, { $count } suppliers
  }
waves-load-high = High-touch
waves-load-low = Low-touch
waves-load = { $count } of { $capacity }
waves-over = { $count ->
    [one] { $count } over capacity
   *[other] { $count } over capacity
  }
waves-mix = Channels
waves-mix-one = { $channel } { $count }
waves-live-of = { $live } of { $count } live
waves-after = { $share } of invoices after it
waves-invoices = { $count ->
    [one] { $count } invoice a year
   *[other] { $count } invoices a year
  }
waves-drop = Drop here
waves-empty-column = No suppliers
waves-find = Find suppliers on the board
waves-chosen = { $count ->
    [one] { $count } supplier chosen
   *[other] { $count } suppliers chosen
  }
waves-move = Move to…
waves-move-title = { $count ->
    [one] Move { $count } supplier
   *[other] Move { $count } suppliers
  }
waves-move-act = { $count ->
    [one] Move supplier
   *[other] Move suppliers
  }
waves-move-to = Wave
waves-unchoose = Clear choice
waves-keys = Space chooses, M moves to a wave, Shift with the left and right arrows moves to the next one, Enter opens.
waves-open = Open supplier
waves-move-left = Move to the wave before
waves-move-right = Move to the next wave

waves-plan-title = Plan the waves
waves-plan-lead = Suppliers that are in no wave, in the order of practice. Nothing is written until you make the waves.
waves-plan-enablers = Enablers
waves-plan-enablers-help = { $count } high-touch suppliers each at a time
waves-plan-low = Low-touch suppliers of a wave
waves-plan-percent = Invoices to reach, in percent
waves-plan-begins = First letters on
waves-plan-begins-help = Without a day no dates are planned
waves-plan-weeks = Weeks between waves
waves-plan-pilot = Pilot
waves-plan-wave = Wave
waves-plan-act = { $count ->
    [one] Make { $count } wave
   *[other] Make { $count } waves
  }
waves-plan-nobody = Nobody is left to plan with these numbers.
waves-plan-head-wave = Wave
waves-plan-head-why = Why
waves-plan-head-suppliers = Suppliers
waves-plan-head-channels = Channels
waves-plan-head-invoices = Invoices
waves-plan-head-countries = Countries
waves-plan-head-go-live = Go-live
waves-plan-first = { $names } and { $more } more
waves-plan-left = Left out
waves-plan-share = These waves and who is in one already reach { $part } of { $whole } invoices ({ $share }); { $percent } % were asked for.
wave-why-pilot = One supplier a channel, to learn from
wave-why-first-wave = EDI or a catalogue that must work on the day of the go-live
wave-why-volume = The largest senders, countries and languages together
wave-left-segmentation = Left out by segmentation: inactive, or can’t be asked to change
wave-left-off-the-ladder = Declined, on hold, unreachable or out of scope
wave-left-enabled = Enabled already
wave-left-in-a-wave = In a wave already
wave-left-beyond-the-share = Not needed to reach the share of invoices

waves-forecast-title = Expected coverage after each wave
waves-forecast-period = Invoices of twelve months on electronic channels
waves-forecast-of = Share of
waves-forecast-suppliers = Suppliers
waves-forecast-spend = Spend
waves-forecast-invoices = Invoices
waves-forecast-today = Today
waves-forecast-summary = { $share } of the invoices come electronically today; { $after } are expected after the last wave
waves-formula = Formula
waves-formula-words = After a wave = live today + { $high } % of the high-touch and { $low } % of the low-touch suppliers in the waves until then that aren’t live, divided by all in scope. Rounded down. Scanning and paper don’t count as electronic.
waves-formula-of = { $name }: ({ $before } + { $adds }) ÷ { $whole } = { $share }
waves-formula-of-now = Today: { $part } ÷ { $whole } = { $share }
waves-pace-source = Numbers of practice, which the programme can change: { $text }
waves-source = Source: { $source }, { $date }
waves-pace-edit = Change the numbers
waves-pace-title = Numbers that plans and alarms go by
waves-pace-act = Save the numbers
waves-pace-pilot = Suppliers of a pilot
waves-pace-high = High-touch suppliers of an enabler
waves-pace-low = Low-touch suppliers of a mailing
waves-pace-reach = Percent of invoices to reach first
waves-pace-expected-high = Percent of high-touch suppliers expected
waves-pace-expected-low = Percent of low-touch suppliers expected
waves-pace-days = Days on { $rung }
waves-pace-days-of = Days on { $rung } with { $channels }

escalations-title = Suppliers that stand on a rung for too long
escalations-none = Nobody stands on a rung for too long
escalations-none-text = An alarm comes up here as soon as a supplier stands on a rung for longer than the programme allows.
escalations-limits = Days a supplier may stand on a rung
escalations-limit = { $rung }: { $days ->
    [one] { $days } day
   *[other] { $days } days
  }
escalations-limit-of = { $rung } with { $channels }: { $days ->
    [one] { $days } day
   *[other] { $days } days
  }
escalations-owner = Relationship owner
escalations-no-owner = No owner
escalations-save = Save as CSV
waves-pace-success = Percent of the invoices that mean success
waves-pace-own = Decided in this programme.
