### Onboardings: bringing one supplier on board.

command-onboarding-keep-secret = Keep a secret of a set-up
    .help = Keeps a secret that was encrypted before, or takes it away.
command-onboarding-set-up = Set up a supplier’s channel
    .help = Sets values that the channel needs; an empty one takes away what was there.
command-onboarding-start = Start an onboarding
    .help = Begins to bring a supplier on board: its workstream, its people and the test conversation.
did-onboarding-keep-secret = Set { $label } of { $name }
did-onboarding-set-up = Set up the channel of { $name }
did-onboarding-start = Started the onboarding of { $name }

onboarding-begun = { $name } ({ $reference }) is being brought on board already
onboarding-of-part = { $name } ({ $reference }) is part of another supplier: bring that one on board
onboarding-off = { $name } ({ $reference }) declined, can’t be reached, is on hold or out of scope: record that it is back first
onboarding-keeps-supplier = { $name } ({ $reference }) is being brought on board: it can’t be removed
onboarding-both = { $name } and { $other } are both being brought on board: they can’t become one
not-an-onboarding = This condition holds for onboardings of suppliers only

supplier-lacks-number = { $name } has no vendor number
supplier-lacks-country = The country of { $name } isn’t known
supplier-lacks-contact = { $name } has no contact
supplier-lacks-email = The contact of { $name } has no e-mail address
programme-without-contact = The programme names nobody of the provider whom suppliers may ask
supplier-without-channel = { $name } has no channel
supplier-not-agreed = { $name } hasn’t agreed on its channel
set-up-lacks = The channel of { $name } lacks { $count ->
    [one] a value
   *[other] { $count } values
  }: { $fields }
no-real-document = No real document of { $name } came yet

set-up-text-wrong = Write a text in one line
set-up-https-wrong = “{ $value }” is no address that begins with https:// and names a host, without name and password
set-up-url-wrong = “{ $value }” is no address that begins with https:// or http:// and names a host
set-up-choice-wrong = “{ $value }” isn’t one of { $choices }
set-up-identity-wrong = “{ $value }” can’t be an identity in that domain: DUNS takes nine digits, others take no spaces
set-up-qualifier-wrong = “{ $value }” is no qualifier: it has two letters or digits
set-up-interchange-wrong = “{ $value }” is no interchange id: X12 takes 15 characters, EDIFACT 35, and neither its separators
set-up-as2-wrong = “{ $value }” is no AS2 id: it has at most 128 printable characters without quotation mark and backslash
set-up-fingerprint-wrong = “{ $value }” is no SHA-256 fingerprint: it has 64 digits from 0 to 9 and A to F
set-up-ssh-key-wrong = This is no public SSH key in one line, such as ssh-ed25519 AAAA…
set-up-host-wrong = “{ $value }” is no name of a server, such as sftp.example.com or sftp.example.com:2222
set-up-path-wrong = “{ $value }” is no folder: write its whole path, such as /Incoming/Invoices
set-up-samples-wrong = “{ $value }” isn’t enough: a partner learns a layout from three real invoices or more
set-up-secret-open = A secret is encrypted before it is kept: it isn’t set like other values
set-up-not-secret = { $field } is no secret
set-up-sealed-wrong = What was sent for { $field } isn’t encrypted
set-up-unknown = A set-up has no value { $field }

passphrase-short = A passphrase has { $least } characters at least
passphrase-other = The project’s secrets have another passphrase
secret-empty = Write the secret
secret-long = A secret has { $limit } bytes at most
secret-no-randomness = The system gives no random numbers, so nothing can be encrypted
secret-wrong-passphrase = The passphrase is another one
secret-damaged = The secret is damaged: set it again
secret-none = No secret is kept there
