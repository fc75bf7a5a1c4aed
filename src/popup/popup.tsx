import "../ui/tokens.css";
import "../ui/base.css";
import "../ui/article.css";
import "../ui/notices.css";
import "../ui/switch.css";
import "./popup.css";
import { render } from "preact";
import { App } from "./App.tsx";

const app = document.getElementById("app");
if (app) render(<App />, app);
