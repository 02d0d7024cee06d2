package dev.cantle.netconf.junos;

import dev.cantle.netconf.message.RpcError;
import dev.cantle.netconf.message.RpcErrorException;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The candidate could not be locked, because somebody else holds it or has left changes in it. */
public final class LockDeniedException extends RpcErrorException {

    private static final long serialVersionUID = 1L;

    private static final Pattern LOCKED = Pattern.compile("(?is)database locked by:?(.*)");
    private static final Pattern MODIFIED = Pattern.compile("(?is)database (?:has been )?modified(.*)");

    /** Why the lock was denied. */
    public enum Reason {
        /** Another session holds the lock. */
        LOCKED,
        /** The candidate holds changes that were not committed. */
        MODIFIED,
        /** The device gave another reason. */
        OTHER
    }

    private final Reason reason;
    private final String holder;
    private final long sessionId;

    private LockDeniedException(
            String message, String fix, List<RpcError> errors, Reason reason, String holder, long sessionId) {
        super(message, fix, errors);
        this.reason = reason;
        this.holder = holder;
        this.sessionId = sessionId;
    }

    static LockDeniedException of(String where, List<RpcError> errors) {
        Reason reason = reason(errors);
        String holder = holder(errors);
        long session = sessionId(errors);
        String who = holder.isEmpty() ? (session == 0 ? "somebody else" : "session " + session) : holder;
        return switch (reason) {
            case LOCKED ->
                new LockDeniedException(
                        "The candidate of " + where + " is locked by " + who,
                        "Wait until they are done, or ask them to leave configuration mode",
                        errors,
                        reason,
                        holder,
                        session);
            case MODIFIED ->
                new LockDeniedException(
                        "The candidate of " + where + " holds changes that were not committed, by " + who,
                        "Have them committed or discarded by whoever made them",
                        errors,
                        reason,
                        holder,
                        session);
            case OTHER ->
                new LockDeniedException(
                        where + " refused the lock: " + words(errors), "", errors, reason, holder, session);
        };
    }

    /** Returns why the lock was denied. */
    public Reason reason() {
        return reason;
    }

    /** Returns who is in the way, in the device's words; empty if it does not say. */
    public String holder() {
        return holder;
    }

    /** Returns the NETCONF session that is in the way, or empty if it is none or the device does not say. */
    public OptionalLong holderSession() {
        return sessionId == 0 ? OptionalLong.empty() : OptionalLong.of(sessionId);
    }

    private static Reason reason(List<RpcError> errors) {
        for (RpcError error : errors) {
            if (LOCKED.matcher(error.message()).find()) {
                return Reason.LOCKED;
            }
            if (MODIFIED.matcher(error.message()).find()) {
                return Reason.MODIFIED;
            }
        }
        // The tag says no more than that the lock was denied (RFC 6241 appendix A), so the words come first.
        boolean denied = errors.stream().anyMatch(error -> error.tag().equals("lock-denied"));
        return denied ? Reason.LOCKED : Reason.OTHER;
    }

    private static String holder(List<RpcError> errors) {
        String named = errors.stream()
                .flatMap(error -> List.of(LOCKED, MODIFIED).stream().map(it -> it.matcher(error.message())))
                .filter(Matcher::find)
                .map(match -> match.group(1).strip().replaceAll("\\s+", " "))
                .collect(Collectors.joining("; "));
        return named.isEmpty() ? fromStatus(errors) : named;
    }

    /** Junos lists who edits in a database-status beside the message. */
    private static String fromStatus(List<RpcError> errors) {
        return errors.stream()
                .filter(error -> error.info().containsKey("user"))
                .map(error -> "user " + error.info().get("user")
                        + (error.info().containsKey("terminal")
                                ? " terminal " + error.info().get("terminal")
                                : "")
                        + (error.info().containsKey("pid")
                                ? " (pid " + error.info().get("pid") + ")"
                                : ""))
                .findFirst()
                .orElse("");
    }

    private static long sessionId(List<RpcError> errors) {
        for (RpcError error : errors) {
            String session = error.info().getOrDefault("session-id", "");
            if (session.matches("[0-9]{1,10}")) {
                return Long.parseLong(session);
            }
        }
        return 0;
    }
}
