package dev.cantle.simulator.datastore;

/**
 * What a commit asks for.
 *
 * @param check only to look whether the candidate would do
 * @param confirmed whether the commit is undone unless it is confirmed
 * @param minutes until when it must be confirmed; 0 undoes it at once, as Junos does
 * @param log what the committer wrote; may be empty
 */
public record CommitRequest(boolean check, boolean confirmed, int minutes, String log) {}
