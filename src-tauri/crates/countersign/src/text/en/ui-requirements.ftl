### The guided requirements: sections, pages, cards, and the page that checks all answers.

wizard-progress = { $answered } of { $of } answers
wizard-revision = Draft, never issued
wizard-revision-issued = Revision { $number } issued
wizard-where = { $section }, page { $page } of { $of }
wizard-where-section = Section { $number } of { $of }
wizard-section-pages = { $done } of { $of }
wizard-continue-to = Continue to { $page }
wizard-general = About no integration
wizard-ask = Ask in the room
wizard-ask-all = { $count ->
    [one] The one question
   *[other] All { $count } questions
}
wizard-state-none = State that there is none
wizard-none = Nothing is required of it, because
wizard-none-hint = Say why the standard does without any statement of its own.
wizard-none-stated = Nothing is required of it: { $reason }
wizard-none-back = Require something after all
wizard-add = Add a requirement
wizard-new-statement = What must be true
wizard-empty = No requirement yet.
wizard-mark = Mark page complete
wizard-unmark = Take the mark back
wizard-continue = Continue
wizard-back = Back
wizard-next = Next: { $page }
wizard-check-first = { $count ->
    [one] 1 error first
   *[other] { $count } errors first
}
wizard-check-ready = Ready to issue
wizard-completeness = Completeness
wizard-errors = { $count ->
    [one] 1 error
   *[other] { $count } errors
}
wizard-warnings = { $count ->
    [one] 1 warning
   *[other] { $count } warnings
}
wizard-notes = { $count ->
    [one] 1 note
   *[other] { $count } notes
}
wizard-this-page = This page
wizard-add-it = Add it
wizard-show-it = Show
wizard-go = Go to page
wizard-kept = Every change is kept.
wizard-saved-at = Saved at { $time }
wizard-compare = Compare
wizard-issue = Issue revision { $number }
wizard-accepted-scenarios = { $count ->
    [one] 1 scenario
   *[other] { $count } scenarios
}
wizard-done = Done with { $reference }
wizard-must = Must
wizard-should = Should
wizard-could = Could
wizard-standard = Standard
wizard-non-standard = Non-standard

check-lead = Read every answer once more. What is issued is what the later steps build on.
check-not-answered = Not answered
check-none = None: { $reason }
check-nothing = Nothing yet
check-change = Change
check-change-what = Change { $section }
check-more = { $count ->
    [one] 1 more
   *[other] { $count } more
}
