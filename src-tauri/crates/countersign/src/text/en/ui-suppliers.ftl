### The room of suppliers.

paged-reading = Reading …
suppliers-import = Import a vendor master
suppliers-import-title = Import a vendor master
suppliers-import-act = Import { $count ->
    [one] { $count } supplier
   *[other] { $count } suppliers
}
suppliers-import-sum = { $rows } rows: { $added } new, { $changed } changed, { $unchanged } unchanged, { $refused } refused
suppliers-import-heads = How the columns are read
suppliers-import-head = Column of the file
suppliers-import-read-as = Read as
suppliers-import-read-as-of = What “{ $head }” is read as
suppliers-import-not-read = Not read
suppliers-import-filled = Filled
suppliers-import-wrong = Wrong
suppliers-import-samples = First values
suppliers-import-without-wrong = Take rows without the values that are wrong, instead of refusing them
suppliers-import-left-out = { $count ->
    [one] { $count } wrong value is left out.
   *[other] { $count } wrong values are left out.
}
suppliers-import-refused = { $count ->
    [one] { $count } row is refused
   *[other] { $count } rows are refused
}
suppliers-import-why = Why
suppliers-import-more = and { $count } more in the file of refused rows
suppliers-refused-save = Save the refused rows
suppliers-refused-title = Save the refused rows
suppliers-refused-name = refused
offer-suppliers-hint = Suppliers from the customer’s system: new ones are added, known ones brought up to date. It is shown first.
suppliers-add = Add a supplier
suppliers-find = Find a supplier
suppliers-save = Save as CSV
suppliers-empty = No suppliers yet
suppliers-empty-text = Import the customer’s vendor master: CSV or Excel, up to a hundred thousand rows. You see what would happen before anything is written.
suppliers-why = Why import all of them?
suppliers-why-text = The rules find who is worth a connection, who needs a portal, and who needn’t be asked at all. Numbers of invoices and orders decide that better than memory.
suppliers-summary = What the suppliers come to
suppliers-sum = { $count ->
    [one] supplier
   *[other] suppliers
}
suppliers-sum-unreachable = { $count ->
    [one] has no e-mail address
   *[other] have no e-mail address
}
suppliers-only-unreachable = Only without e-mail address
suppliers-shown = { $shown } of { $count }
suppliers-country-unknown = Unknown
suppliers-country-help = Code or name
way-suppliers = Open suppliers
supplier-panel = Supplier
supplier-place = Where it belongs
supplier-placed-by = Placed by hand by { $name }:
supplier-by-rules = By the rules: { $channel }.
supplier-do-place = Place by hand
supplier-do-unplace = Let the rules decide
supplier-place-title = Place by hand
supplier-place-act = Place the supplier
supplier-place-reason = Why the rules don’t decide it
supplier-place-segment-help = What the channel makes of it where nothing is chosen
supplier-numbers = Vendor numbers
supplier-other-names = Also called
supplier-part-of = Part of
otherwise-documents = { $channel } at { $needed } documents a year; now { $now }
otherwise-invoices = { $channel } at { $needed } invoices a year; now { $now }
otherwise-spend = { $channel } at { $needed } spend a year; now { $now }
otherwise-can-edi = { $channel } if it could exchange EDI
otherwise-can-cxml = { $channel } if it could exchange cXML
otherwise-can-export = { $channel } if it could export its invoices

kind-supplier = Supplier
kind-programme = Supplier programme
kind-wave = Wave
supplier-column-name = Name
supplier-column-legal-name = Legal name
supplier-column-vendor-number = Vendor number
supplier-column-system = System
supplier-column-tax-id = Tax ID
supplier-column-duns = DUNS
supplier-column-iban = IBAN
supplier-column-country = Country
supplier-column-language = Language
supplier-column-currency = Currency
supplier-column-street = Street
supplier-column-postal-code = Postal code
supplier-column-city = City
supplier-column-website = Website
supplier-column-category = Category
supplier-column-owner = Owner
supplier-column-contract-end = Contract end
supplier-column-contact-name = Contact
supplier-column-contact-email = E-mail
supplier-column-contact-phone = Phone
supplier-column-contact-role = Contact role
supplier-column-contact-verified = Contact verified on
supplier-column-spend = Spend
supplier-column-invoices = Invoices
supplier-column-orders = Orders
supplier-column-active = Active
supplier-column-essential = Essential
supplier-column-trades-edi = Trades EDI
supplier-column-can-edi = EDI capable
supplier-column-can-cxml = cXML capable
supplier-column-can-export = Can export
supplier-column-catalogue = Catalogue
supplier-column-no-account = Wants no account
supplier-column-paper-only = Paper only
supplier-head-segment = Segment
supplier-head-channel = Channel
supplier-head-line = Line
supplier-head-why = Why it wasn’t taken
segment-high-touch = High-touch
segment-low-touch = Low-touch
segment-out = Left out
channel-open-network = Open Business Network
channel-coupa = Directly in Coupa
channel-cxml = cXML
channel-edi = EDI
channel-flat-file = Flat file
channel-email = E-mail
channel-scanning = Scanning
channel-own = Own channel
channel-none = None

suppliers-list = List
suppliers-duplicates = Duplicates
duplicates-reading = Comparing the suppliers …
duplicates-none = No two suppliers look alike
duplicates-none-text = Pairs that were decided on don’t come back. A further import is compared anew.
duplicates-left = { $count ->
    [one] { $count } pair to decide on
   *[other] { $count } pairs to decide on
}
duplicates-score = { $score } of 100 alike
duplicates-one = Stays
duplicates-other = Goes into it
duplicates-take = Which { $column } is kept
duplicates-kept-all = All are kept
duplicates-added = Added up
duplicates-merge = Merge into one
duplicates-group = Keep as part of it
duplicates-apart = They are others
duplicates-swap = Swap
duplicates-later = Later
duplicates-back = Back to the list

duplicate-same-tax-id = Same tax id
duplicate-mistyped-tax-id = Tax ids one sign apart
duplicate-same-duns = Same D-U-N-S number
duplicate-same-iban = Same bank account
duplicate-same-name = Same name
duplicate-similar-name = Similar name
duplicate-same-domain = Same domain
duplicate-same-mailbox = Same e-mail address
duplicate-same-address = Same address
duplicate-same-phone = Same phone
duplicate-other-tax-id = Another tax id
duplicate-other-duns = Another D-U-N-S number
duplicate-other-country = Another country
duplicate-other-place = Another place
duplicate-other-domain = Another domain
duplicate-other-legal-form = Another legal form
