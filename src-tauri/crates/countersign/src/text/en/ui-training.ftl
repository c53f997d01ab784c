### Training: sessions, attendance, gaps, coverage.

training-shown = Sessions or coverage
training-sessions = Sessions
training-coverage = Coverage
training-needs = { $count ->
    [one] A gate still needs 1 training
   *[other] Gates still need { $count } trainings
}
training-audience = Audience
training-invited = Invited
training-score = { $right } of { $of }
training-score-head = Check questions
training-score-all = Check questions: { $right } of { $of } right
training-right = Right answers
training-questions = Questions
training-score-wrong = Two whole numbers, the first not above the second.
training-gap = Gap to close
training-gap-hint = What they couldn’t do afterwards.
training-signed = Signed
training-sign = Sign the list
training-sign-again = Sign again
training-gaps = Gaps
training-gap-add = What is still open
training-gap-add-hint = A gap becomes an issue when somebody is to close it.
training-gap-note = Note the gap
training-gap-raise = Raise an issue
training-gap-remove = Take “{ $gap }” away
training-gap-raised = In work
training-gap-closed = Closed
training-coverage-empty = No session says whom it is for. Give sessions an audience, and this shows what each was taught.
training-not-covered = Not covered
training-lacking = Who still lacks it
training-missed = Missed on { $date }
training-asked-for = Invited for { $date }
training-again = Again on { $date }
training-not-again = No further session planned
training-plan-need = Plan it
