### The room of segmentation: its rules, what others would change, and the profiles of vendor masters.

room-segmentation = Segmentation
way-segmentation = Open segmentation
segmentation-rules = Rules
segmentation-profiles = Vendor-master profiles
segmentation-lead = The first rule that holds decides where a supplier belongs; the last holds for all. A decision by hand goes before them.
segmentation-builtin = The rules that come with the program hold.
segmentation-own = This project’s own rules hold.
segmentation-total = { $count ->
    [one] { $shown } supplier
   *[other] { $shown } suppliers
}
segmentation-by-hand = { $count ->
    [one] { $shown } placed by hand
   *[other] { $shown } placed by hand
}
segmentation-column-place = Order
segmentation-column-condition = When a supplier …
segmentation-column-recommends = It goes to
segmentation-column-reason = Why
segmentation-column-source = Source
segmentation-column-acts = Acts
segmentation-column-now = Places now
segmentation-show = { $count ->
    [one] Show the { $shown } supplier that “{ $rule }” places
   *[other] Show the { $shown } suppliers that “{ $rule }” places
}
segmentation-add = Add a rule
segmentation-high-touch = High-touch channels
segmentation-high-touch-lead = Suppliers on these channels are taken through an onboarding of their own, since each needs a set-up and a test. The others are written to.
segmentation-to-builtin = Back to the built-in rules
segmentation-discard = Discard the draft
segmentation-preview = Preview the change
segmentation-draft = { $count ->
    [one] Draft: { $count } rule differs from what holds
   *[other] Draft: { $count } rules differ from what holds
}
segmentation-draft-order = Draft: the order differs from what holds
segmentation-draft-text = Nothing moves until you have seen the preview and applied it. The draft stays on this computer.
segmentation-draft-flawed = { $count ->
    [one] { $count } thing has to be mended first
   *[other] { $count } things have to be mended first
}
segmentation-draft-outdated = The rules that hold were changed since this draft was begun
segmentation-draft-outdated-text = Applying it replaces them all. Look at the preview, or discard the draft.
segmentation-changed = Changed
segmentation-new = New
segmentation-removed = Removed: { $rules }
segmentation-moved-up = “{ $rule }” is now number { $place } of { $count }

segmentation-rule = Rule { $place } of { $count }
segmentation-rule-acts = Acts of “{ $rule }”
segmentation-rule-drag = Move “{ $rule }”
segmentation-rule-up = Move up
segmentation-rule-down = Move down
segmentation-rule-duplicate = Duplicate
segmentation-rule-remove = Remove
segmentation-rule-restore = Undo the change of this rule
segmentation-rule-id = Id
segmentation-rule-id-help = By which suppliers remember what placed them
segmentation-rule-reason = Reason, as a sentence
segmentation-rule-reason-help = It stands at every supplier that the rule places, and in the report
segmentation-rule-source = Source
segmentation-rule-source-help = Where the number or the fact comes from; who changed it, where empty
segmentation-rule-confidence = Founded on
segmentation-rule-date = Taken on { $day }
segmentation-rule-places = Where it places them
segmentation-rule-channel = Channel
segmentation-rule-channel-none = No channel
segmentation-rule-leaves-out = Leave them out: they aren’t brought on board and count towards no target
segmentation-rule-conditions = All of these must hold
segmentation-rule-for-all = It holds for every supplier.
segmentation-rule-last-help = The last rule holds for every supplier, so that none is left out by accident.
segmentation-condition-add = Add a condition
segmentation-condition-remove = Remove “{ $condition }”
segmentation-condition-yes = Yes
segmentation-condition-no = No
segmentation-condition-unit-documents = a year
segmentation-condition-unit-invoices = a month
segmentation-number-wrong = Write a whole number, without decimals

segment-fact-active = Bought from in twelve months
segment-fact-essential = Utility, bank or authority
segment-fact-trades-edi = EDI is exchanged today
segment-fact-can-edi = Can exchange EDI
segment-fact-can-cxml = Can exchange cXML
segment-fact-can-export = Can export its invoices
segment-fact-catalogue = Catalogue must survive the go-live
segment-fact-no-account = Wants no account
segment-fact-paper-only = Sends on paper only
segment-fact-spend-above = Spend above
segment-fact-documents-above = Orders and invoices above
segment-fact-invoices-above = Invoices above
segment-fact-invoices-from = Invoices from
segment-fact-invoices-to = Invoices up to

segment-when-all = is none of those above
segment-when-and = { $some } and { $last }
segment-when-active = was bought from in twelve months
segment-when-active-not = wasn’t bought from for twelve months
segment-when-essential = is a utility, a bank or an authority
segment-when-essential-not = is no utility, bank or authority
segment-when-trades-edi = exchanges EDI today
segment-when-trades-edi-not = doesn’t exchange EDI today
segment-when-can-edi = can do EDI
segment-when-can-edi-not = can’t do EDI
segment-when-can-cxml = can do cXML
segment-when-can-cxml-not = can’t do cXML
segment-when-can-export = can export its invoices
segment-when-can-export-not = can’t export its invoices
segment-when-catalogue = has a catalogue that must survive the go-live
segment-when-catalogue-not = has no catalogue that must survive the go-live
segment-when-no-account = wants no account
segment-when-no-account-not = takes an account
segment-when-paper-only = sends on paper only
segment-when-paper-only-not = doesn’t send on paper only
segment-when-spend-above = more than { $count } of spend a year
segment-when-documents-above = more than { $count } documents a year
segment-when-invoices-above = more than { $count } invoices a month
segment-when-invoices-from = { $count } or more invoices a month
segment-when-invoices-to = { $count } invoices a month at most

segmentation-preview-title = What the new rules would change
segmentation-preview-reading = Looking at all suppliers …
segmentation-preview-sum = { $moved ->
    [0] None of { $suppliers } suppliers would stand elsewhere.
    [one] { $shown } of { $suppliers } suppliers would stand elsewhere.
   *[other] { $shown } of { $suppliers } suppliers would stand elsewhere.
}
segmentation-preview-by-hand = { $count ->
    [0] None is placed by hand.
    [one] { $shown } is placed by hand and stays on its channel.
   *[other] { $shown } are placed by hand and stay on their channels.
}
segmentation-preview-another = { $count ->
    [one] { $shown } stays where it is, by another rule.
   *[other] { $shown } stay where they are, by another rule.
}
segmentation-preview-onboarded = { $count ->
    [one] { $shown } of those that would move is in an onboarding already.
   *[other] { $shown } of those that would move are in an onboarding already.
}
segmentation-preview-from = From
segmentation-preview-to = To
segmentation-preview-matrix = How many would move from where to where
segmentation-preview-some = Some of them
segmentation-preview-move = { $from } to { $to }
segmentation-preview-more = { $names } and { $more } more
segmentation-preview-rules = What each rule would place
segmentation-apply = { $count ->
    [0] Apply the rules
    [one] Apply and move { $shown } supplier
   *[other] Apply and move { $shown } suppliers
}

profiles-lead = A profile is how the columns of one kind of table are read. A table with the same heads is read by it at once.
profiles-empty = No profiles yet
profiles-empty-text = When you import a vendor master, tick “Remember how it is read”. The next export of the same system is then read without a question.
profiles-why = Why keep a profile?
profiles-why-text = Exports of one system have the same heads each time. Explained once, they are understood by everybody who imports one.
profiles-import = Import a vendor master
profiles-column-name = Profile
profiles-column-system = System
profiles-column-mapped = Columns read
profiles-mapped = { $mapped } of { $count }
profiles-head = Column of the file
profiles-means = Read as
profiles-means-of = What “{ $head }” is read as
profiles-rename = Rename
profiles-rename-title = Rename { $name }
profiles-remove = Remove
profiles-name = Name
profiles-system-help = The system that the vendor numbers are of, where no column says it
profiles-taken = “{ $other }” is read as it already
profiles-open = Open the profiles
profiles-of-import = Profile
profiles-none-of-import = None: as suggested
profiles-remember = Remember how it is read
profiles-remember-name = Name of the profile
profiles-remember-nameless = Name the profile
profiles-remember-help = A profile of that name is replaced
suppliers-only-rule = Only placed by “{ $rule }”
