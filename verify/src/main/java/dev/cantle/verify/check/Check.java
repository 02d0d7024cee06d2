package dev.cantle.verify.check;

import dev.cantle.verify.finding.Finding;
import java.util.List;

/**
 * Something that intent asks of a device. A check always finds the same things, whatever the device says, so that two
 * reports can be compared line by line.
 *
 * <p>Checks have no state and may run on any thread.
 */
public interface Check {

    /** Looks, and says what was found. */
    List<Finding> judge(Inquiry inquiry);
}
