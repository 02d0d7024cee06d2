package dev.cantle.cli.ownership;

import dev.cantle.model.junos.Configuration;
import dev.cantle.netconf.junos.CommitHistory;
import java.util.List;
import java.util.Map;

/** What is known beside the device about a slice that is to be pushed. Called on the push's own thread. */
public interface SliceMemory {

    /**
     * What the last confirmed push of the slice rendered.
     *
     * @param history the commits that the device remembers; without one when it does not show them
     */
    Earlier recall(CommitHistory history);

    /** Whether a confirmed commit with this comment is known to have been confirmed, whatever the device shows. */
    boolean knowsConfirmed(String log);

    /** What the slice renders now, be it pushed or removed. */
    Configuration current();

    /** The logical systems of the device that are other slices' now, with the names of the slices. */
    Map<String, String> claimed();

    /** What the other slices of the same logical system render now. */
    List<Configuration> neighbours();
}
