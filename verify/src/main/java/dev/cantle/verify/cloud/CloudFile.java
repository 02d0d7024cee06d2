package dev.cantle.verify.cloud;

import dev.cantle.verify.cloud.json.Json;
import dev.cantle.verify.source.Evidence;
import java.util.List;

/**
 * A file of evidence, read.
 *
 * @param path where it lies in the folder of evidence
 * @param evidence what findings cite
 * @param values what it holds, without keys
 */
record CloudFile(String path, Evidence evidence, List<Json> values) {

    CloudFile {
        values = List.copyOf(values);
    }

    /**
     * A file that is there and cannot be read.
     *
     * @param problem where and why, without a full stop
     */
    record Unreadable(String path, Evidence evidence, String problem) {}
}
