## Executing scenarios

testing-expected-result = Expected result
runs-start = Start a run
runs-start-lead = What holds for all of it. The scenarios follow, one at a time.
runs-start-act = Start with { $count ->
    [one] 1 scenario
   *[other] { $count } scenarios
}
runs-start-wholes = Start with { $count ->
    [one] 1 integration
   *[other] { $count } integrations
}
runs-start-none = There is nothing to execute at this level.
runs-title = { $level }, new run
runs-header = { $date } · { $person }
runs-witnessed = Witness { $person }
runs-particulars = Change particulars
runs-progress = { $done } of { $of } run
runs-count = { $count } { $word }
runs-shown = Which scenarios are shown
runs-all = All
runs-mine = Mine
runs-not-passed = Not passed
runs-retest = Retest
runs-keys = P pass · F fail · B blocked · N not applicable · ↑ ↓ move
runs-complete = Complete run
runs-pause = Continue later
runs-discard = Discard run
runs-discard-title = Discard this run
runs-discard-lead = { $count ->
    [0] No verdict was given yet.
    [one] One verdict was given and is lost.
   *[other] { $count } verdicts were given and are lost.
}
runs-open = A run isn’t recorded yet
runs-open-text = { $level }, begun { $when }: { $done } of { $of } run. It is kept on this computer.
runs-continue = Continue run
runs-place = { $place } of { $of }
runs-scenario = Scenario
runs-must-exist = Must exist first
runs-data = Test data
runs-steps = Steps
runs-step = Step { $number }: { $step }
runs-expected = Expected
runs-actual = Actual
runs-evidence = Evidence
runs-evidence-drop = Drop a file, paste a screenshot, or choose one
runs-pass = Pass
runs-fail = Fail
runs-blocked = Blocked
runs-na = Not applicable
runs-clear = Take the verdict back
runs-hint-pass = A pass ticks every step. A fail opens an issue with these steps and this evidence.
runs-hint-fail = The issue is opened when the run is completed, with the steps, what was expected and seen, and the evidence.
runs-issue-owner = Owner
runs-issue-due = Due
runs-close-issue = Close { $issue } with this retest
runs-retest-of = Retest of { $run }: { $issue } is ready
runs-earlier = Earlier runs
runs-earlier-line = { $run }, { $date }
runs-earlier-none = Never run before.
runs-row-running = Running
runs-files = { $count ->
    [one] 1 file
   *[other] { $count } files
}
runs-failed-at = Failed at step { $number }: { $step }
runs-description-steps = Steps
runs-description-expected = Expected
runs-description-actual = Actual
runs-resolved = Passed in the retest
runs-blank = Print blank
runs-standard = Add standard scenarios
runs-standard-lead = What integrations of these objects are usually tested by. Steps and data are filled in afterwards.
runs-standard-none = No object of this project has standard scenarios.
runs-standard-all = All of { $name }
runs-standard-there = There already
runs-standard-act = Add { $count ->
    [one] 1 scenario
   *[other] { $count } scenarios
}
runs-next = Next scenario
runs-previous = Previous scenario
runs-level = Level
runs-integration = Integration
runs-result = Result
runs-kind = Kind
