import { render } from "solid-js/web";

const root = document.getElementById("root");
if (root) render(() => <h1>Sessions de certification</h1>, root);
