### The room of the supplier programme: its strategy, step by step.

room-programme = Programme
way-programme = Open the programme
way-waves = Open waves
way-adoption = Open adoption
programme-lead = The strategy by which the customer’s suppliers are brought on board: { $steps } steps, one topic each, kept as you answer.
programme-done = { $done } of { $of } steps are complete.
programme-steps = Steps
programme-begin = Begin with step 1: { $title }
programme-go-on = Continue with step { $number }: { $title }
programme-check = Check all answers
programme-check-title = Check the strategy
programme-check-help = Every question with its answer. All of it stands in the supplier enablement report too, which is handed to the customer.
programme-print = Print the report
programme-finished = The strategy is complete
programme-finished-text = Every required question is answered, and what the steps need is there. Print the report and hand it to the customer.
programme-missing = { $count ->
    [one] Something is missing
   *[other] { $count } things are missing
  }
programme-step-missing = { $count ->
    [one] Something is missing for this step
   *[other] { $count } things are missing for this step
  }
programme-answered = { $done } of { $of } answered
programme-all-steps = All steps
programme-answer = Answer it
programme-where = Step { $number } of { $of }
programme-questions = Questions
programme-facts = What the workspace knows
programme-why = Why this is asked
programme-way-duplicates = Decide on duplicates
strategy-fact-suppliers = Suppliers
strategy-fact-spend = Spend of twelve months
strategy-fact-invoices = Invoices of twelve months
strategy-fact-orders = Orders of twelve months
strategy-fact-pareto = Suppliers that send { $percent } % of the invoices
strategy-fact-without-email = Without an e-mail address that letters reach
strategy-fact-without-tax-id = Without a tax id
strategy-fact-duplicates = Pairs that may be the same supplier
strategy-fact-without-orders = Send invoices and get no orders
strategy-fact-first-wave = Have EDI or a catalogue that must survive go-live
strategy-fact-channels = By recommended channel
strategy-fact-told = Were told of the programme
strategy-fact-letters = Letters that went out
strategy-fact-wordings = Letters in the project’s own words
strategy-fact-rungs = On which rung they stand
strategy-fact-paperless = Invoices that come without paper
strategy-fact-without-wave = To be reached and in no wave
strategy-fact-escalated = On their rung for too long
strategy-fact-of = { $count } of { $of }
strategy-fact-share = { $count } of { $of } ({ $share } %)
programme-no-channels = No supplier has a channel yet.
programme-no-rungs = No supplier is to be reached yet.
