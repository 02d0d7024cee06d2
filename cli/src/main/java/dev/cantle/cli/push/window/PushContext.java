package dev.cantle.cli.push.window;

import dev.cantle.cli.console.StopSignal;
import dev.cantle.cli.journal.Seal;
import dev.cantle.cli.push.look.FindOut;
import dev.cantle.cli.push.look.SliceSnapshot;
import dev.cantle.cli.push.order.PushChoices;
import dev.cantle.cli.push.step.PushTrail;
import dev.cantle.model.intent.VerifyPolicy;
import dev.cantle.netconf.NetconfException;
import dev.cantle.netconf.junos.JunosSession;
import dev.cantle.netconf.operational.Scope;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;

/**
 * What all parts of one push share from its commit on; a recovery has the same from its journal.
 *
 * @param scopes what RPCs about the configuration must name, the slice's own logical system first
 * @param log the comment of the push's commits
 * @param token what makes the comment the push's own
 * @param policy how long to wait for proof
 * @param choices what the user chose
 * @param seal what keeps keys out of what is kept
 * @param stop how the user interrupts
 * @param clock what time it is
 * @param trail where the steps are entered
 * @param words what went wrong, in words for people, keys masked
 */
public record PushContext(
        List<Scope> scopes,
        String log,
        String token,
        VerifyPolicy policy,
        PushChoices choices,
        Seal seal,
        StopSignal stop,
        Clock clock,
        PushTrail trail,
        Function<NetconfException, String> words) {

    /** The same for a push that reaches so far. */
    public PushContext reaching(List<Scope> far) {
        return new PushContext(far, log, token, policy, choices, seal, stop, clock, trail, words);
    }

    /** Reads the configuration of the slice over that session. */
    public SliceSnapshot snapshot(JunosSession session) {
        return new SliceSnapshot(session, scopes, seal);
    }

    FindOut findOut(JunosSession session) {
        return new FindOut(session, snapshot(session), token, clock);
    }

    String words(NetconfException e) {
        return words.apply(e);
    }
}
