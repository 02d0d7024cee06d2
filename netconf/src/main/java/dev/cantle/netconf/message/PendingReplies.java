package dev.cantle.netconf.message;

import dev.cantle.netconf.transport.Deadline;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The requests of a session that were sent and not answered, oldest first. For the thread of the session. */
final class PendingReplies {

    /** How many requests may wait. */
    static final int MOST = 64;

    /** How large they may be together; an SSH window is larger, so that sending them never waits for the device. */
    static final int MOST_BYTES = 256 << 10;

    private final Map<String, PendingReply<?>> byId = new LinkedHashMap<>();
    private int bytes;

    /** Tells whether replies should be read before a request of that size is sent. */
    boolean isFullFor(int size) {
        return !byId.isEmpty() && (byId.size() >= MOST || bytes + size > MOST_BYTES);
    }

    void add(PendingReply<?> reply) {
        byId.put(reply.messageId(), reply);
        bytes += reply.size();
    }

    void remove(PendingReply<?> reply) {
        if (byId.remove(reply.messageId(), reply)) {
            bytes -= reply.size();
        }
    }

    List<PendingReply<?>> all() {
        return List.copyOf(byId.values());
    }

    /** Returns when the first of them is too late; those that were given up do not count. */
    Optional<Deadline> earliest() {
        return byId.values().stream()
                .filter(reply -> !reply.isCancelled())
                .map(PendingReply::deadline)
                .min(Comparator.comparingLong(Deadline::millisLeft));
    }

    /** Returns whose reply begins so. One without a message-id, which Junos gets away with, is that of the oldest. */
    PendingReply<?> addressee(ReplyHead head) throws ReplyHead.MalformedHeadException {
        if (!head.root().equals("rpc-reply")) {
            throw new ReplyHead.MalformedHeadException("<rpc-reply> was expected, found <" + head.root() + ">");
        }
        PendingReply<?> found =
                head.messageId().isEmpty() ? byId.values().iterator().next() : byId.get(head.messageId());
        if (found == null) {
            throw new ReplyHead.MalformedHeadException("the reply is to message-id " + head.messageId()
                    + (byId.size() == 1 ? ", the request had " : ", the requests had ")
                    + byId.keySet().stream().collect(Collectors.joining(", ")));
        }
        return found;
    }
}
