### The room of letters.

kind-mailing = Mailing
kind-letter-wording = Wording of a letter
way-letters = Open letters
letters-mailings-tab = Mailings
letters-wordings-tab = Wording
letters-prepare = Prepare a mailing
letters-prepare-act = Plan { $count ->
    [one] { $count } letter
   *[other] { $count } letters
}
letters-save-csv = Save as CSV
letters-empty = No letters yet
letters-empty-text = Choose a kind of letter and who gets it. You see who can’t be written to, and why, before anything is planned.
letters-why = What goes out when?
letters-why-text = Preparing plans letters only. They go out when you send them, save them as PDF or e-mail, or record that you sent them by hand. Nobody gets the same letter twice.
letters-no-contact = The programme names no contact
letters-no-contact-text = Every letter names whom suppliers may ask: the provider’s implementation manager.
letters-choose-contact = Choose the contact
letters-contact = Contact of the programme
letters-unknown = { $count ->
    [one] { $count } letter may have gone out
   *[other] { $count } letters may have gone out
}
letters-unknown-text = The server’s answer was lost. Find out, and say so at each: none is sent again meanwhile.
letters-unknown-show = Show them
letters-due = { $count ->
    [one] { $count } supplier didn’t answer
   *[other] { $count } suppliers didn’t answer
}
letters-due-text = { $kind } { $round } is due since { $date }.
letters-due-prepare = Prepare it
letters-mailing-about = { $kind } · { $date }
letters-of = Letters of { $mailing }
letters-find = Find a letter
letters-shown = { $shown } letters
letters-states = State
letters-send = Send { $count ->
    [one] { $count } letter
   *[other] { $count } letters
}
letters-files = Save letters
letters-save-pdf = One PDF with all letters
letters-save-each = One PDF a supplier
letters-save-eml = E-mail files, ready to send
letters-pdf-kind = PDF
letters-folder = Where the letters are saved
letters-saved-pages = Letters saved in { $file }: { $pages } pages
letters-saved-each = { $count ->
    [one] { $count } letter saved in { $folder }
   *[other] { $count } letters saved in { $folder }
}
letters-by-hand-all = Record all as sent by hand
letters-column-name = Supplier
letters-column-address = Address
letters-column-language = Language
letters-column-state = State
letters-column-since = Since
letters-column-note = Note
letters-panel = Letter
letters-not-as-sent = Something that this letter says has changed since it went out.
letters-not-now = The letter can’t be written now: something that it says is empty.
letters-history = What became of it
letters-step = { $date }, { $name }
letters-record-answer = Record an answer
letters-record-bounce = Record that it came back
letters-record-by-hand = Record as sent by hand
letters-resolve-sent = It went out
letters-resolve-not = It didn’t go out
letters-withdraw = Withdraw
letters-open-supplier = Open the supplier
letters-answer-note = What was answered
letters-answer-file = The answer
letters-bounce-note = What the returned message says
letters-by-hand-note = How it went out
letters-resolve-reason = How you know
letters-withdraw-reason = Why
letters-day = Day
letters-prepare-kind = Letter
letters-prepare-round = Number
letters-prepare-audience = Whom it speaks to
letters-prepare-name = Name of the mailing
letters-prepare-whom = Who gets it
letters-prepare-whom-due = Suppliers that didn’t answer
letters-prepare-waves = Waves
letters-prepare-segments = Segments
letters-prepare-channels = Channels
letters-prepare-sender = Signed by
letters-prepare-said = What the letters say
letters-prepare-said-help = Empty: what each supplier’s wave says
letters-prepare-choose = Choose who gets it
letters-prepare-nobody = Nobody can be written to
letters-prepare-ready = { $ready ->
    [one] { $ready } supplier can be written to
   *[other] { $ready } suppliers can be written to
}
letters-prepare-unready = { $unready ->
    [one] { $unready } can’t, and is left out
   *[other] { $unready } can’t, and are left out
}
letters-prepare-more = and { $count } more
letters-prepare-why = Why not
letters-audience-early-adopter = Early adopters
letters-audience-mainstream = Most suppliers
letters-audience-late = Late ones
letters-audience-laggard = Laggards
letters-field-wave = Name of the wave
letters-field-deadline = Deadline
letters-field-go-live = Go-live
letters-field-tests-from = Tests from
letters-field-tests-until = Tests until
letters-field-training-date = Day of the training
letters-field-training-link = Where the training is
letters-field-document = Number of the document
letters-field-reason = Reason
letters-field-owner = Who looks after the supplier
letters-send-title = Send { $mailing }
letters-send-lead = Each letter is logged before it is handed over. One whose answer is lost is never sent again by itself.
letters-server = Mail server
letters-port = Port
letters-security = Encryption
letters-security-start-tls = Before sending (STARTTLS)
letters-security-tls = From the start (TLS)
letters-security-none = None
letters-user = User
letters-from = Letters come from
letters-from-help = Empty: the address of who signs them
letters-password-field = Password
letters-password-help = Used for this sending, and kept nowhere
letters-pace = Letters a minute
letters-server-kept = The server is kept on this computer, not in the workspace.
letters-sending = { $done } of { $all }: { $sent } sent, { $failed } failed, { $unknown } unknown
letters-stop = Stop
letters-stopping = Stopping after this letter
letters-sent-end = { $sent } sent, { $failed } failed, { $unknown } unknown
letters-sent-stopped = Stopped. The rest is still planned.
letters-sent-broken = Sending ended early
letters-close = Close
letters-internal-group = To the customer’s people
letters-external-group = To suppliers
letters-wording-own = Own wording
letters-wording-builtin = Comes with the program
letters-wording-subject = Subject
letters-wording-body = Text
letters-wording-save = Save the wording
letters-wording-unchanged = Nothing was changed
letters-wording-reset = Take the program’s wording
letters-wording-fields = Merge fields
letters-wording-preview = As { $name } gets it
letters-wording-preview-internal = As the customer’s people get it
letters-wording-preview-nobody = Preview
letters-wording-for = Preview for
letters-wording-for-help = Name or reference of a supplier
letters-wording-lacks = This letter can’t be written yet
letters-language-en = English
letters-language-de = German
letters-language-fr = French
letters-language-es = Spanish
letters-language-zh = Chinese
letters-copy = Copy the text
letters-copied = Text copied
letters-select = Choose a mailing

post-no-server = Name the mail server first
letter-kind-wave-plan = Preliminary wave plan
letter-kind-first-letters-soon = First letters within two days
letter-kind-buyers-briefing = Briefing of purchasing
letter-kind-e-invoicing-briefing = Briefing on e-invoicing
letter-kind-transition = Awareness of transition
letter-kind-invitation = Invitation to the channel
letter-kind-reminder = Reminder
letter-kind-training = Invitation to training
letter-kind-test-plan = Test plan
letter-kind-test-passed = Test passed
letter-kind-go-live = Go-live notice
letter-kind-welcome = Welcome
letter-kind-escalation = Escalation
letter-kind-policy = Policy
letter-kind-decline = Decision acknowledged
letter-kind-rejected-document = Rejected document
letter-kind-thanks = Thank you
letter-state-planned = Planned
letter-state-logged = Being sent
letter-state-sent = Sent
letter-state-unknown = Unknown
letter-state-failed = Not sent
letter-state-bounced = Returned
letter-state-answered = Answered
letter-state-withdrawn = Withdrawn
letters-by-hand-lead = { $count ->
    [one] { $count } letter of { $mailing } that didn’t go out yet
   *[other] { $count } letters of { $mailing } that didn’t go out yet
}
letters-day-help = Empty: today
letters-answer-kept = The file is kept: { $digest }
letters-write-to = Write a letter
letters-internal = Tell your people
letters-internal-lead = One letter to people of the customer and of the provider. It goes out from your own mail program, or on paper.
letters-internal-wave = Wave
letters-internal-people = People
letters-internal-everybody = Everybody
letters-internal-choose = Choose who is told
letters-internal-lacking = Something keeps it back
letters-internal-act = Plan the letter
letters-internal-planned = Planned for
letters-internal-told = Went out on
letters-internal-by = Recorded by
letters-internal-pdf = Save as PDF
letters-internal-eml = Save as e-mail
letters-internal-record-lead = What it says is kept with its digest.
letters-internal-said-help = Empty: what the wave says
