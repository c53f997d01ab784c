### The strategy of the supplier programme, where the core speaks of it.

command-programme-answer = Answer questions of the supplier strategy
    .help = Answers questions of the strategy by their ids; an empty answer takes away what was there.

did-programme-answer = Answered “{ $question }”
did-programme-answers = Answered { $count } questions of the supplier strategy

strategy-question-unknown = The strategy has no question { $question }
strategy-nothing-said = No question of the strategy is answered: name one with its answer
strategy-not-answered = Not answered: “{ $question }”
strategy-needs-suppliers = No supplier is known: import the vendor master
strategy-needs-waves = No wave is planned

supplier-report-strategy-title = Strategy
supplier-report-strategy = { $done } of { $of } steps are complete.
supplier-report-question = Question
