package org.mend.homework;

/**
 * Something to print.
 *
 * @param name of the file, without its ending
 * @param language that it is written in
 * @param pdf the file
 */
public record PrintedSheet(String name, String language, byte[] pdf) {
}
