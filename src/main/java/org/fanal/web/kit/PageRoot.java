package org.fanal.web.kit;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The root of a page. PrimeFaces keeps the nonce of scripts in the view's map, and such a map makes
 * a session in the container. Only staff pages have views that outlive their request; everywhere
 * else the map ends with it, and nobody who reads costs a session.
 */
public class PageRoot extends UIViewRoot {

  private final Map<String, Object> ofThisRequest = new ConcurrentHashMap<>();

  @Override
  public Map<String, Object> getViewMap(boolean create) {
    return Paths.isStaff(address()) ? super.getViewMap(create) : ofThisRequest;
  }

  private static String address() {
    Object address =
        FacesContext.getCurrentInstance()
            .getExternalContext()
            .getRequestMap()
            .getOrDefault(Routes.ADDRESS, "");
    return address.toString();
  }
}
