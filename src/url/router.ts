/**
 * The only importer of the router. What the Atlas uses of it goes through here, so that a change of router (or of its
 * package name, as version 8 brings) is a change of this file.
 */
export {
  BrowserRouter,
  Navigate,
  Route,
  Routes,
  StaticRouter,
  matchPath,
  useHref,
  useLinkClickHandler,
  useLocation,
  useNavigate,
  useNavigationType,
  useParams,
} from "react-router-dom";
