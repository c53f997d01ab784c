### Letters to suppliers: what commands do and refuse, states, kinds, and what the mail server says.

command-letter-answer = Record an answer to a letter
    .help = Records what suppliers answered; who wasn’t further has responded then.
command-letter-bounce = Record a letter that came back
    .help = Records that letters came back: nothing more goes to that address.
command-letter-log = Log letters before they are sent
    .help = Logs letters before they are handed to a server. None of them is sent by itself again.
command-letter-record = Record what became of letters
    .help = Records of logged letters that the server took them, refused them, or left it open.
command-letter-reset = Take the program’s wording of a letter
    .help = Takes the program’s wording of a kind of letter in a language again.
command-letter-resolve = Resolve letters of which nobody knows
    .help = Says of letters that may have gone out that they did, or didn’t, and how that is known.
command-letter-send-by-hand = Record letters as sent by hand
    .help = Records letters that went out by post or from a person’s own mail program.
command-letter-withdraw = Withdraw letters
    .help = Takes letters back that didn’t go out.
command-letter-write = Write a letter’s wording
    .help = Puts the project’s own wording of a kind of letter in a language in place of the program’s.
command-mailing-prepare = Prepare a mailing
    .help = Plans a letter of one kind for suppliers, or says of each why it can’t get one.

did-letter-answer = Recorded an answer of { $name } to { $reference }
did-letter-bounce = Recorded that the letter to { $name } came back
did-letter-log = Logged { $reference } to { $name }
did-letter-record = { $reference } to { $name }: { $state ->
    [sent] sent
    [failed] failed
   *[unknown] unknown
  }
did-letter-reset = Took the program’s wording of { $kind } ({ $language })
did-letter-resolve = Resolved { $reference } to { $name }: { $state ->
    [sent] went out
   *[failed] didn’t go out
  }
did-letter-send-by-hand = Recorded { $count } letters of { $reference } as sent by hand
did-letter-withdraw = Withdrew { $count } letters of { $reference }
did-letter-write = Wrote the wording of { $kind } ({ $language })
did-mailing-prepare = Prepared { $reference } for { $count } suppliers

letter-cannot-prepare = { $count } suppliers can’t be written to
letter-cannot-turn = { $count } letters can’t come to that
letter-lack = { $name } ({ $reference })
letter-no-address = No e-mail address is known
letter-address-bounced = The address { $address } is bad: a letter came back on { $date }
letter-out-of-scope = It isn’t brought on board
letter-declined = It declined
letter-to-the-whole = It is part of another supplier, which gets the letter
letter-sent-already = Letter { $round } of this kind is { $state ->
    [logged] being sent
    [unknown] possibly sent
    [bounced] returned
    [answered] answered
   *[sent] sent
  } already
letter-planned-already = Letter { $round } of this kind is planned already
letter-reminder-before = Reminder { $round } didn’t go out yet
letter-field-empty = { "{" }{ $field }{ "}" } is empty
letter-unreadable = The wording can’t be read
letter-no-programme-contact = The programme names no contact: choose the provider’s implementation manager
letter-contact-unreachable = The programme’s contact { $name } has neither e-mail address nor telephone
letter-not-of-mailing = It has no letter of { $mailing }
letter-not-in-state = Its letter is { $state ->
    [planned] planned only
    [logged] being sent
    [sent] sent
    [unknown] possibly sent: somebody has to find out
    [failed] not sent
    [bounced] returned
    [answered] answered
   *[withdrawn] withdrawn
  }
letter-internal = { $kind } goes to the customer’s own people, not to suppliers: save it as PDF or e-mail
letter-round-wrong = There is no letter { $round }: they count from 1, and reminders end at { $limit }
letter-field-not-said = { "{" }{ $field }{ "}" } follows from supplier and project: a mailing can’t say it
letter-day-wrong = “{ $value }” is no day for { "{" }{ $field }{ "}" }: write 2026-11-24
letter-field-unknown = { "{" }{ $field }{ "}" } is no merge field (line { $line }, column { $column })
letter-brace-open = A brace isn’t closed (line { $line }, column { $column })
letter-brace-lonely = A brace closes nothing (line { $line }, column { $column })
letter-subject-lines = The subject is one line
letter-subject-long = The subject may have { $limit } characters at most
letter-field-missing = The letter must say { "{" }{ $field }{ "}" }
letter-not-own = The project has no wording of its own for it
letter-interrupted = Sending ended before the server’s answer
letters-whom = Say who is meant: suppliers, a wave, a segment, a channel, a rung, or those to whom it is due
letters-none = { $mailing } has no such letter
letter-sender-address = { $name } signs the letters and has no e-mail address
letter-address-wrong = { $address } of { $name } is no address that mail goes to
letter-unwritable = The letter can’t be written: { $reason }

post-unreachable = { $host } can’t be reached: { $reason }
post-tls = No encrypted conversation with { $host }: { $reason }
post-no-starttls = { $host } doesn’t offer encryption (STARTTLS): nothing is sent in clear
post-password-in-clear = { $host } isn’t spoken to in secret: a password isn’t sent in clear
post-not-let-in = { $host } doesn’t let { $user } in: { $reason }

letter-head-mailing = Mailing
letter-head-kind = Kind
letter-head-round = Number
letter-head-supplier = Supplier
letter-head-name = Name
letter-head-language = Language
letter-head-address = Address
letter-head-state = State
letter-head-since = Since
letter-head-sent = Sent on
letter-head-note = Note

letters-prepared = { $reference }: { $count } letters planned
letters-ready = { $ready } suppliers can be written to, { $unready } can’t
letters-listed = { $count } letters
letters-mailings = { $count } mailings
letters-saved = { $count } letters written to { $file }
letters-due-line = { $count } × { $kind } { $round } due since { $date }
letters-send-progress = { $done } of { $all }: { $sent } sent, { $failed } failed, { $unknown } unknown
letters-send-ended = { $sent } sent, { $failed } failed, { $unknown } unknown, { $kept } kept back, { $left } left
letters-send-interrupted = { $count } letters of an earlier run are unknown: resolve them
letters-password = Password of { $user } at { $host }:
cli-word-unknown = “{ $text }” isn’t known here. Known: { $known }
letters-nobody = Nobody fits that
sending-already = Letters are being sent already: wait until they are, or stop it
command-mailing-remove = Remove an internal letter
    .help = Removes a letter to the customer’s own people that didn’t go out.
command-mailing-tell = Tell the customer’s people
    .help = Plans one letter to people of customer and provider, or says everything that keeps it back.
command-mailing-told = Record an internal letter as sent
    .help = Records that a letter to the customer’s own people went out, with the digest of what it said.

did-mailing-remove = Removed { $reference }
did-mailing-tell = Planned { $reference } for { $count } people
did-mailing-told = Recorded { $reference } as sent on { $date }

letter-external = { $kind } goes to suppliers: prepare a mailing for them
letter-nobody-named = Say who is written to
letter-person-outside = { $name } belongs to neither customer nor provider
letter-person-gone = { $name } doesn’t work here any more
letter-person-no-address = { $name } has no e-mail address
letter-cannot-tell = The letter can’t be written
letter-not-internal = { $mailing } goes to suppliers: what became of it is recorded at its letters
letter-told-already = { $mailing } went out on { $date }
letters-told = { $reference } planned for { $count } people
