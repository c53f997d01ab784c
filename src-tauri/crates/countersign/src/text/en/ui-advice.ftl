### Advice on the method of an integration.

advice-title = Which method fits
advice-lead = Advice only: the choice is yours.
advice-rests-on = It rests on
advice-records = { $count } records a day
advice-runs = { $count ->
    [one] one run a day
   *[other] { $count } runs a day
}
advice-on-event = started by an event
advice-full = everything sent each time
advice-delta = changes only
advice-nothing-known = Say how many records, how often and whether changes only are sent: then the advice can be definite.
advice-recommended = Recommended
advice-possible = Possible
advice-not-offered = Not offered
advice-chosen = Chosen
advice-use = Use { $method }
advice-reasons = Why
advice-for = For it
advice-against = Against it
advice-rules-out = Rules it out
advice-source = Source: { $source }
advice-source-dated = Source of { $day }: { $source }
advice-documented = documented
advice-general = general practice
advice-customer = your own file
advice-others = { $count ->
    [one] One method that isn’t offered
   *[other] { $count } methods that aren’t offered
}
advice-otherwise = What would change it
advice-records-above = Above { $limit } records a day: { $methods }
advice-records-below = Below { $limit } records a day: { $methods }
advice-runs-above = Above { $limit } runs a day: { $methods }
advice-runs-below = Below { $limit } runs a day: { $methods }
advice-if-full-load = If everything were sent each time: { $methods }
advice-if-delta = If changes only could be sent: { $methods }
advice-bank = Questions to ask: { $answered } of { $of } answered
