### Suppliers: the vendor master, segmentation, duplicates.

command-supplier-add = Add a supplier
    .help = Adds a supplier by hand.
command-supplier-change = Change a supplier
    .help = Changes what is known of a supplier.
command-supplier-import = Import a vendor master
    .help = Adds suppliers and changes those that are known, as one operation.
command-supplier-keep-apart = Keep suppliers apart
    .help = Says that suppliers that look alike are others.
command-supplier-merge = Merge suppliers
    .help = Says that suppliers are the same; every vendor number is kept.
command-supplier-place = Place a supplier by hand
    .help = Decides channel and segment of a supplier in place of the rules, with a reason.
command-supplier-reach = Record how far suppliers came
    .help = Records that suppliers were written to, answered, agreed on a channel, or left.
command-supplier-remove = Remove a supplier
    .help = Removes a supplier.
command-supplier-segment = Segment the suppliers
    .help = Places every supplier by these rules; decisions by hand stay.
command-supplier-transact = Record what a supplier exchanges
    .help = Records an order that went out, or the real document by which a supplier is live.
command-supplier-unplace = Let the rules place a supplier
    .help = Takes a decision by hand back.
command-programme-change = Change the supplier programme
    .help = Changes target, contact, what becomes of duplicates, or how a kind of table is read.

did-supplier-add = Added supplier { $name }
did-supplier-change = Changed supplier { $name }
did-supplier-import = Imported { $file }: { $added } suppliers new, { $changed } changed
did-supplier-keep-apart = Kept { $name } and { $other } apart
did-supplier-merge = Merged suppliers into { $name }
did-supplier-group = Put suppliers under { $name }
did-supplier-place = Placed { $name } by hand
did-supplier-reach = Recorded of { $name }: { $rung ->
    [not-contacted] not contacted
    [notified] notified
    [responded] responded
    [committed] committed to a channel
    [connected] connected
    [testing] testing
    [tested] tested
    [enabled] enabled
    [declined] declined
    [unreachable] unreachable
    [on-hold] on hold
   *[out-of-scope] out of scope
  }
did-suppliers-reach = Recorded of { $count } suppliers: { $rung ->
    [not-contacted] not contacted
    [notified] notified
    [responded] responded
    [committed] committed to a channel
    [connected] connected
    [testing] testing
    [tested] tested
    [enabled] enabled
    [declined] declined
    [unreachable] unreachable
    [on-hold] on hold
   *[out-of-scope] out of scope
  }
did-supplier-transact = Recorded of { $name }: { $rung ->
    [none] no document
    [first-order] first order sent
    [first-document] first document received
    [live] live
    [sustained] live for good
   *[dormant] dormant
  }
did-supplier-remove = Removed supplier { $name }
did-supplier-segment = Segmented the suppliers: { $moved } moved
did-supplier-unplace = Let the rules place { $name }
did-programme-change = Changed the supplier programme

supplier-value-too-long = A value may have { $limit } bytes at most
supplier-country-unknown = “{ $value }” is no country: write its ISO 3166 code or its name
supplier-currency-unknown = “{ $value }” is no currency: write its ISO 4217 code, such as EUR
supplier-language-unknown = “{ $value }” is no language: write a tag such as de or en-GB
supplier-email-wrong = “{ $value }” is no e-mail address: write one address and nothing else
supplier-duns-wrong = “{ $value }” is no D-U-N-S number: it has nine digits
supplier-iban-wrong = “{ $value }” is no IBAN: its form or its check digits are wrong
supplier-tax-id-wrong = “{ $value }” is no tax id of { $country }: its check digits are wrong
supplier-count-wrong = “{ $value }” is no count: write digits
supplier-amount-wrong = “{ $value }” is no amount: write digits, with a point or comma before decimals
supplier-flag-wrong = “{ $value }” is neither yes nor no
supplier-date-wrong = “{ $value }” is no date that can’t be mistaken: write 2026-11-24
supplier-row-wrong = The row can’t be taken
supplier-row-nameless = The row names no supplier
supplier-row-twice = The same vendor number stands in line { $line } already
supplier-file-nameless = No column holds the names of the suppliers: call one of them { $names }, or say which it is
supplier-number-taken = { $name } ({ $reference }) has the vendor number { $value } already
supplier-merge-twice = { $name } ({ $reference }) is named twice
supplier-merge-nothing = Name the suppliers that are the same
supplier-merge-from-elsewhere = { $name } ({ $reference }) is none of those that are merged
segment-rules-unreadable = { $file } holds no rules: { $reason }
segment-rules-none = There are no rules
segment-rules-last = The last rule, { $rule }, must hold for every supplier
segment-rules-twice = The rule “{ $rule }” has no id of its own
programme-target-wrong = { $value } is no percentage: write 0 to 100

suppliers-import-nothing = Nothing to import: every row says what is known already
suppliers-import-counts = { $rows } rows: { $added } new, { $changed } changed, { $unchanged } unchanged, { $refused } refused
suppliers-left-out = { $count } wrong values were left out
suppliers-column-taken = “{ $head }” is read as { $column }
suppliers-column-left = “{ $head }” isn’t read
suppliers-map-wrong = “{ $text }” says no column: write HEAD=COLUMN, or HEAD= for one that isn’t read. Columns: { $columns }
suppliers-saved = { $count } suppliers written to { $file }
suppliers-count = { $count } suppliers
suppliers-unreachable = { $count } to be brought on board have no e-mail address
suppliers-none = No suppliers yet: import a vendor master
suppliers-by-hand = By hand

segment-rule-inactive = Nothing was bought from it for twelve months: it isn't brought on board until it sells again.
segment-rule-essential = A utility, a bank or an authority doesn't change how it sends invoices: they are scanned, and it counts towards no target.
segment-rule-edi-today = EDI is exchanged with it today: the connection moves, and nobody learns anything new.
segment-rule-cxml-volume = It exchanges more than 1,000 documents a year and can send cXML.
segment-rule-edi-volume = It sends more than 100 invoices a month and can send EDI.
segment-rule-files = It sends 35 to 100 invoices a month, and its system can export them.
segment-rule-no-account = It wants no account: orders come as e-mails that it can act on.
segment-rule-paper = It can't or won't send invoices but on paper: they are scanned, from at least three real ones on.
segment-rule-few = It sends three invoices a month at most: an account of its own isn't worth its while.
segment-rule-portal = It exchanges documents without a system of its own for that: the portal is there in days.
suppliers-pairs = { $count } pairs may be the same

rung-needs-onboarding = { $name } ({ $reference }) is high-touch: its onboarding takes it there
suppliers-none-named = Name a supplier
live-needs-document = { $name } is live by a real document: name its number and date, and attach it
never-was-live = { $name } was never live
