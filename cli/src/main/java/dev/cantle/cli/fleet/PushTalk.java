package dev.cantle.cli.fleet;

import dev.cantle.cli.console.CliContext;
import dev.cantle.cli.console.Talk;
import dev.cantle.cli.push.step.PushStep;
import dev.cantle.cli.push.step.PushWatcher;
import java.time.Duration;
import java.util.List;

/** Shows a push to people, and asks them. */
final class PushTalk implements PushWatcher {

    // The device's candidate is locked while somebody thinks.
    private static final Duration TIME_TO_ANSWER = Duration.ofMinutes(5);

    private final CliContext context;
    private final Talk talk;
    private final boolean agreed;

    /**
     * Shows a push.
     *
     * @param agreed whether the user has agreed already, with {@code --yes}
     */
    PushTalk(CliContext context, Talk talk, boolean agreed) {
        this.context = context;
        this.talk = talk;
        this.agreed = agreed;
    }

    @Override
    public void entering(PushStep step) {
        if (step != PushStep.ASK) {
            talk.say("  " + step.words());
        }
    }

    @Override
    public void shows(String difference) {
        difference.lines().forEach(line -> talk.say("    " + line));
    }

    @Override
    public boolean agrees(String difference, String question) {
        shows(difference);
        if (agreed) {
            return true;
        }
        return context.terminal()
                .ask(question, TIME_TO_ANSWER)
                .map(answer ->
                        answer.strip().equalsIgnoreCase("y") || answer.strip().equalsIgnoreCase("yes"))
                .orElse(false);
    }

    @Override
    public void waiting(String line) {
        talk.progress("  " + line);
    }

    @Override
    public void notice(List<String> lines) {
        lines.forEach(talk::complain);
    }
}
