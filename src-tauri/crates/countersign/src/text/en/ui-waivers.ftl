## Waivers

waivers-one = Waiver
waivers-grant = Waive a condition
waivers-grant-lead = The gate opens without it until the day you name. A waiver can’t be undone; it is printed on the certificate.
waivers-empty = No condition was waived. A person of the party that a condition protects can let it go for a time, with a reason. Signatures and vacant roles can’t be waived.
waivers-nothing = No condition that keeps a gate closed can be waived.
waivers-others = { $count ->
    [one] 1 condition protects
   *[other] { $count } conditions protect
} the { $party }: choose who acts at the foot of the rooms
waivers-soon = { $date }, { $days ->
    [0] today
    [one] in 1 day
   *[other] in { $days } days
}
waivers-protects = Protects
waivers-final = A waiver ends by itself. It stays in the history and on the certificate.
