package dev.cantle.simulator.datastore;

import dev.cantle.model.junos.Configuration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The candidate that all sessions share, and the private copies that single sessions have. For one thread. */
final class Candidates {

    /** A copy of its own: what it was made from, and what has become of it. */
    private record Copy(Editor owner, Configuration base, Configuration candidate) {}

    private final Map<Integer, Copy> copies = new LinkedHashMap<>();
    private Configuration shared;
    private Optional<Editor> modifier = Optional.empty();

    Candidates(Configuration running) {
        this.shared = running;
    }

    Configuration shared() {
        return shared;
    }

    /** Whose changes the shared candidate holds. */
    Optional<Editor> modifier() {
        return modifier;
    }

    boolean isPrivate(Editor editor) {
        return copies.containsKey(editor.sessionId());
    }

    boolean areOthersPrivate(Editor editor) {
        return copies.values().stream().anyMatch(copy -> copy.owner().sessionId() != editor.sessionId());
    }

    /** What the session edits. */
    Configuration of(Editor editor) {
        Copy copy = copies.get(editor.sessionId());
        return copy == null ? shared : copy.candidate();
    }

    void openPrivate(Editor editor, Configuration running) {
        copies.putIfAbsent(editor.sessionId(), new Copy(editor, running, running));
    }

    void closePrivate(Editor editor) {
        copies.remove(editor.sessionId());
    }

    void edit(Editor editor, Configuration changed, Configuration running) {
        Copy copy = copies.get(editor.sessionId());
        if (copy != null) {
            copies.put(editor.sessionId(), new Copy(editor, copy.base(), changed));
            return;
        }
        shared = changed;
        modifier = changed.equals(running) ? Optional.empty() : Optional.of(editor);
    }

    /**
     * What would run after a commit of the session: of a private copy, what runs with the copy's changes.
     *
     * @throws RefusedException if others have committed something else in the places that the copy has changed
     */
    Configuration proposed(Editor editor, Configuration running) throws RefusedException {
        Copy copy = copies.get(editor.sessionId());
        return copy == null ? shared : ThreeWayMerge.of(copy.base(), copy.candidate(), running);
    }

    /** What was proposed runs: it is what the session edits from now on, and what all share. */
    void committed(Editor editor, Configuration running) {
        copies.computeIfPresent(editor.sessionId(), (id, copy) -> new Copy(editor, running, running));
        reset(running);
    }

    /** The session drops what it has changed. */
    void discard(Editor editor, Configuration running) {
        if (isPrivate(editor)) {
            copies.put(editor.sessionId(), new Copy(editor, running, running));
        } else {
            reset(running);
        }
    }

    void reset(Configuration running) {
        shared = running;
        modifier = Optional.empty();
    }
}
