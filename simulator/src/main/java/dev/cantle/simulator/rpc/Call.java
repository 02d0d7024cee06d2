package dev.cantle.simulator.rpc;

import dev.cantle.model.junos.Configuration;
import dev.cantle.simulator.datastore.Editor;
import dev.cantle.simulator.datastore.RefusedException;
import dev.cantle.simulator.message.Element;
import dev.cantle.simulator.message.RpcError;
import dev.cantle.simulator.message.RpcRefusedException;
import dev.cantle.simulator.routing.SystemView;
import java.util.Optional;

/**
 * One RPC of a session.
 *
 * @param rpc the element that names the RPC, with its arguments
 * @param editor the session
 * @param confinedTo the logical system that the login is confined to, empty when it sees the whole router
 * @param router the router
 */
public record Call(Element rpc, Editor editor, String confinedTo, Router router) {

    /** The candidate that the session edits. */
    public Configuration candidate() {
        return router.database().candidate(editor);
    }

    /** Whether the login sees one logical system only. */
    public boolean confined() {
        return !confinedTo.isEmpty();
    }

    /**
     * The system that the RPC asks about: the login's own, or the one that the argument {@code logical-system} names,
     * or the router itself.
     *
     * @throws RpcRefusedException if there is no such system, or the login may not name one
     */
    public SystemView system() throws RpcRefusedException {
        Optional<String> named = rpc.value("logical-system");
        if (confined() && named.isPresent()) {
            throw new RpcRefusedException(RpcError.syntax("logical-system"));
        }
        String name = confined() ? confinedTo : named.orElse("");
        return router.routing()
                .system(name)
                .orElseThrow(() -> new RpcRefusedException(RpcError.failed("Logical system " + name + " does not exist")
                        .at("", name)));
    }

    /** What Junos answers when the configuration database refuses. */
    public static RpcRefusedException refusal(RefusedException refused) {
        String info = refused.holder()
                .map(holder -> "<session-id>" + holder.sessionId() + "</session-id>\n")
                .orElse("");
        return new RpcRefusedException(new RpcError("protocol", refused.tag(), "error", "", refused.said(), "", info));
    }
}
