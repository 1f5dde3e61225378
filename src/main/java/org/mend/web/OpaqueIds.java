package org.mend.web;

import org.mend.shared.Ids;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** Ids as addresses show them: {@code #{ids.of(row.id)}}. */
@Named("ids")
@ApplicationScoped
public class OpaqueIds {

    public String of(long id) {
        return Ids.format(id);
    }
}
