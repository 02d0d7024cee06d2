package dev.cantle.cli.command.recover;

import dev.cantle.cli.console.Talk;
import dev.cantle.cli.push.step.PushStep;
import dev.cantle.cli.push.step.PushWatcher;
import java.util.List;

/** Shows a recovery to people. It asks nothing: whoever pushed has agreed to the change already. */
record RecoverTalk(Talk talk) implements PushWatcher {

    @Override
    public void entering(PushStep step) {
        talk.say("  " + step.words());
    }

    @Override
    public void shows(String difference) {
        talk.say(difference);
    }

    @Override
    public boolean agrees(String difference, String question) {
        return false;
    }

    @Override
    public void waiting(String line) {
        talk.progress("  " + line);
    }

    @Override
    public void notice(List<String> lines) {
        lines.forEach(line -> talk.say("  " + line));
    }
}
